package dev.monctl.validation.helm;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What Helm finds in the environment. It shall know of no cluster, be it the user's or the one that monctl runs in, so that a
 * template which asks for one in a way that no reading of its text shows gets an error.
 *
 * <p>Go copies the environment once, while it starts, from where the system put it at the program's start. There a
 * variable can be replaced but none added, so what is not set stays so, and the home folder changes for that moment.
 */
final class EnvironmentForGo {
    private final Map<String, String> before;

    private EnvironmentForGo(Map<String, String> before) {
        this.before = before;
    }

    /**
     * Hides every cluster until it is restored. On Windows Go asks the system each time, so nothing can be hidden there.
     *
     * @param home an empty folder
     */
    static EnvironmentForGo withoutCluster(Map<String, String> environment, Path home) {
        Map<String, String> hidden = new LinkedHashMap<>();
        // A context or a certificate that is not there, a login that is broken: Helm complains of each.
        environment.keySet().stream().filter(name -> name.startsWith("HELM_")).forEach(name -> hidden.put(name, ""));
        hidden.put("HOME", home.toString());
        hidden.put("KUBECONFIG", "/dev/null");
        hidden.put("KUBERNETES_SERVICE_HOST", "");
        hidden.put("HELM_KUBEAPISERVER", "http://127.0.0.1:1"); // where nothing listens
        hidden.put("HELM_DRIVER", "memory"); // another would open a database
        hidden.keySet().retainAll(environment.keySet());
        hidden.forEach(EnvironmentForGo::replace);

        Map<String, String> before = new LinkedHashMap<>(environment);
        before.keySet().retainAll(hidden.keySet());
        return new EnvironmentForGo(before);
    }

    void restore() {
        before.forEach(EnvironmentForGo::replace);
    }

    private static void replace(String name, String value) {
        if (!Platform.isWindows()) {
            NativeLibrary.getProcess().getFunction("setenv").invokeInt(new Object[] {name, value, 1});
        }
    }
}
