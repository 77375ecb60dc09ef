/** What a setting is, and which there are: each is declared once, and every place that knows settings goes through them. */
@NullMarked
package org.conceptexplorer.training.setting;

import org.jspecify.annotations.NullMarked;
