package org.conceptexplorer.app.notices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the program has to say just now, the oldest first. */
public final class NoticesModel {
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(notices);

    /** All that is to be shown. */
    public ObservableList<Notice> notices() {
        return readOnly;
    }

    /** The same with the most important first, and of equally important ones the newest. */
    List<Notice> byImportance() {
        List<Notice> newestFirst = new ArrayList<>(notices);
        Collections.reverse(newestFirst);
        newestFirst.sort(Comparator.comparing(Notice::kind).reversed());
        return newestFirst;
    }

    /** Says something, in place of what was said about the same before. */
    public void say(Notice notice) {
        int place = placeOf(notice.id());
        if (place < 0) {
            notices.add(notice);
        } else {
            notices.set(place, notice);
        }
    }

    /** Says that something went wrong. */
    public void problem(String about, String sentence) {
        say(new Notice(about, Notice.Kind.PROBLEM, sentence));
    }

    /** Says no more about something. */
    public void dismiss(String id) {
        notices.removeIf(notice -> notice.id().equals(id));
    }

    /** Says no more of just this, and lets what was said about the same since then stand. */
    @SuppressWarnings("ReferenceEquality") // an equal one may have been said anew
    public void dismiss(Notice notice) {
        notices.removeIf(each -> each == notice);
    }

    private int placeOf(String id) {
        return IntStream.range(0, notices.size())
                .filter(each -> notices.get(each).id().equals(id))
                .findFirst()
                .orElse(-1);
    }
}
