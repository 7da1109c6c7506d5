package dev.monctl.model.unit;

/** A port that Kubernetes opens on every node of a cluster. */
public record NodePort(int value) implements Numeric {
    private static final Form FORM = Form.of(
            "[1-9][0-9]{0,4}", "is not a port that Kubernetes gives out on nodes: 30000 to 32767", "30090, 30310");

    public NodePort {
        if (value < 30000 || value > 32767) {
            throw FORM.refuse(Integer.toString(value));
        }
    }

    public static NodePort parse(String text) {
        FORM.match(text);
        return new NodePort(Integer.parseInt(text));
    }

    @Override
    public long number() {
        return value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
