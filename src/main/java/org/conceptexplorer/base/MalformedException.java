package org.conceptexplorer.base;

import java.io.IOException;

/** A file that breaks its format's rules; the message says how, in words that follow on the file's name. */
public final class MalformedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String what;

    public MalformedException(String what) {
        super(what);
        this.what = what;
    }

    /** How the rules are broken, such as "is cut off". */
    public String what() {
        return what;
    }
}
