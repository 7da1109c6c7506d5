package dev.monctl.model.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was made, by what it was made of. What nobody asked for in a whole round is forgotten, so that it does not grow where one
 * round follows the other for hours. Several threads may ask.
 */
public final class Rounds<K, V> {
    private Map<K, V> before = Map.of();
    private Map<K, V> now = new HashMap<>();

    /** A round has ended, and another one begins. */
    public synchronized void turn() {
        before = now;
        now = new HashMap<>();
    }

    /** What is known of it in this round or the one before. */
    public synchronized Optional<V> recall(K key) {
        V known = now.get(key);
        if (known == null) {
            known = before.get(key);
            if (known != null) {
                now.put(key, known);
            }
        }
        return Optional.ofNullable(known);
    }

    public synchronized void keep(K key, V value) {
        now.put(key, value);
    }

    /** What is known of it, or else is made now; two threads that ask at once may both make it. */
    public V recallOrMake(K key, Supplier<V> making) {
        Optional<V> known = recall(key);
        if (known.isPresent()) {
            return known.get();
        }
        V made = making.get();
        keep(key, made);
        return made;
    }

    /** How many there are of this round. */
    public synchronized int size() {
        return now.size();
    }
}
