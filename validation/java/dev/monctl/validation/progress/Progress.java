package dev.monctl.validation.progress;

/** Somebody who is told how far a long judgement is. */
public interface Progress {
    /** Nobody. */
    Progress UNTOLD = new Progress() {
        @Override
        public void begin(int steps) {
            // nobody is told
        }

        @Override
        public void done(String step) {
            // nobody is told
        }

        @Override
        public void end() {
            // nobody is told
        }
    };

    /** So many steps are to come. */
    void begin(int steps);

    /** Another step is done; {@code step} says what it was, such as the name of a cluster. */
    void done(String step);

    /** Nothing more is to come, and something else may be printed. */
    void end();
}
