package dev.monctl.model.finding;

/** How much a finding weighs. An error stops writing; a warning and a note do not. */
public enum Severity {
    /** What is rendered would be refused, lose data or alert nobody: nothing is written. */
    ERROR,
    /** What is rendered works, but not as its owner will expect; the owner may accept it with a reason. */
    WARNING,
    /** Worth knowing; nothing has to be done. */
    NOTE;

    /** The word that is printed: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
