package dev.monctl.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One mistake in one file.
 *
 * @param what what was changed, in the words of the file; with the file and the operator it is the mutation's name
 * @param content the file with the mistake
 */
record Mutation(String file, Operator operator, String what, ByteBuffer content) {
    /** Stays the same when the file gets another line elsewhere, so that a list of survivors stays true. */
    String name() {
        return file + " | " + operator + " | " + what;
    }

    /** A number without a meaning: whoever chooses by it chooses evenly, and the same ones whatever else is added. */
    String lot() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
