package dev.monctl.validation.change.object;

/**
 * What an object is called.
 *
 * @param kind of Kubernetes, or what it is otherwise: {@code alert}, {@code file}
 * @param namespace empty where it has none
 */
public record Subject(String kind, String namespace, String name) {
    /** One that lies in no namespace. */
    public static Subject of(String kind, String name) {
        return new Subject(kind, "", name);
    }

    public boolean is(String wanted) {
        return kind.equals(wanted);
    }

    /** {@code StatefulSet monitoring/prometheus}. */
    @Override
    public String toString() {
        return kind + " " + (namespace.isEmpty() ? name : namespace + "/" + name);
    }
}
