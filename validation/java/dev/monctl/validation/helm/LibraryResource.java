package dev.monctl.validation.helm;

import com.marcnuri.helm.jni.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;

/** Helm's library as it lies, packed, on the class path; size and checksum are those of the archive's directory. */
record LibraryResource(URL url, String name, long size, long crc) {

    /** The one for this machine; absent where the program was built without it. */
    static Optional<LibraryResource> find() throws IOException {
        String platform = "-" + system() + "-" + processor() + ".";
        // Only the names are asked for: NativeLibrary.getInstance() and load() could download.
        for (NativeLibrary candidate :
                ServiceLoader.load(NativeLibrary.class, LibraryResource.class.getClassLoader())) {
            String name = candidate.getBinaryName();
            URL url = LibraryResource.class.getResource("/" + name);
            if (name.contains(platform) && url != null) {
                return Optional.of(of(url, name));
            }
        }
        return Optional.empty();
    }

    private static LibraryResource of(URL url, String name) throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            JarEntry entry = jar.getJarEntry();
            return new LibraryResource(url, name, entry.getSize(), entry.getCrc());
        }
        return new LibraryResource(url, name, connection.getContentLengthLong(), -1);
    }

    /** Differs as soon as the library does. */
    String fileName() {
        return String.format(Locale.ROOT, "%s-%d-%08x", name, size, crc);
    }

    InputStream open() throws IOException {
        return url.openStream();
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            default -> name;
        };
    }
}
