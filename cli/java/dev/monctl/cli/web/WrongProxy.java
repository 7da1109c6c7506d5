package dev.monctl.cli.web;

/** A variable of the environment names a proxy that cannot be one. */
public final class WrongProxy extends Exception {
    private static final long serialVersionUID = 1;

    private final String help;

    WrongProxy(String variable, String named) {
        super(variable + " is '" + named + "', which is not the address of an HTTP proxy");
        this.help = "export " + variable + "=http://HOST:PORT";
    }

    /** What to type. */
    public String help() {
        return help;
    }

    /** What is wrong, in one sentence. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
