package dev.monctl.validation.question;

/**
 * What a program has against a file.
 *
 * @param file as the program was given it
 * @param line 0 where it says none
 * @param column 0 where it says none
 */
record Complaint(String file, int line, int column, String message) {
    boolean isPlaced() {
        return line > 0;
    }
}
