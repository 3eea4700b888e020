package lakecity.ui.present;

/**
 * How long the talk has lasted: started with the first scene, paused and set back by the speaker. Immutable.
 *
 * @param seconds so far
 */
record TalkTimer(double seconds, boolean runs) {
    static final TalkTimer STARTED = new TalkTimer(0, true);

    TalkTimer passed(double more) {
        return runs ? new TalkTimer(seconds + more, true) : this;
    }

    TalkTimer toggled() {
        return new TalkTimer(seconds, !runs);
    }

    TalkTimer reset() {
        return new TalkTimer(0, runs);
    }

    /** As 4:05 or 1:04:05. */
    String words() {
        return words(seconds);
    }

    static String words(double time) {
        long all = (long) Math.floor(time);
        long hours = all / 3600;
        String rest = "%d:%02d".formatted(all / 60 % 60, all % 60);
        return hours == 0 ? rest : "%d:%02d:%02d".formatted(hours, all / 60 % 60, all % 60);
    }
}
