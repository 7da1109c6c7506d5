package dev.monctl.validation.argocd;

/** A template of an ApplicationSet that Argo CD refuses, or that is more than monctl can expand. */
final class NotExpandable extends Exception {
    private static final long serialVersionUID = 1L;

    NotExpandable(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
