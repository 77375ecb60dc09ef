package org.conceptexplorer.data.idx;

import java.util.List;
import org.conceptexplorer.base.MalformedException;

/** What a file is expected to hold. */
public interface IdxForm {
    /** What its items are called, such as "images". */
    String items();

    /**
     * Proves that a file announces what is expected.
     *
     * @param type of its values
     * @param sides of one item; none if an item is a single value
     * @throws MalformedException saying what it holds instead, in words that follow on the file's name
     */
    void check(IdxType type, List<Integer> sides) throws MalformedException;
}
