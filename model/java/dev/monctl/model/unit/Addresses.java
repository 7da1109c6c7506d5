package dev.monctl.model.unit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Reads IP addresses without ever asking a name server. */
final class Addresses {
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern V6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:]{2,39}");

    private Addresses() {}

    /** 4 or 16 bytes; an empty array where the text is no address. */
    static byte[] bytes(String text) {
        // Only texts that cannot be a host name reach InetAddress, so nothing is looked up.
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return new byte[0];
        }
        try {
            byte[] bytes = InetAddress.getByName(text).getAddress();
            return bytes.length == 4 && text.indexOf(':') >= 0 ? new byte[0] : bytes;
        } catch (UnknownHostException notAnAddress) {
            return new byte[0];
        }
    }

    /** An address as text, in the one spelling that Java gives it. */
    static String print(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
