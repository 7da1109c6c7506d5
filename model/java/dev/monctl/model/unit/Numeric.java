package dev.monctl.model.unit;

/** A value that is a bare number in every output language, such as a port. */
public interface Numeric {
    long number();
}
