package dev.monctl.cli.web;

/** A variable of the environment names a proxy that cannot be one. */
public final class WrongProxy extends Exception {
    private static final long serialVersionUID = 1;

    private final String help;

    WrongProxy(String variable, String named) {
        super(variable + " is '" + withoutPassword(named) + "', which is not the address of an HTTP proxy");
        this.help = "export " + variable + "=http://HOST:PORT";
    }

    /** Who stands before the @ is nobody's business who reads a log. */
    private static String withoutPassword(String named) {
        return named.replaceFirst("^([^/@]*://)?.*@", "$1***@");
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
