package dev.monctl.model.unit;

/** A TCP port. */
public record Port(int value) implements Numeric {
    private static final Form FORM =
            Form.of("[1-9][0-9]{0,4}", "is not a port: a number from 1 to 65535", "9090, 3100");

    public Port {
        if (value < 1 || value > 65535) {
            throw FORM.refuse(Integer.toString(value));
        }
    }

    public static Port parse(String text) {
        FORM.match(text);
        return new Port(Integer.parseInt(text));
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
