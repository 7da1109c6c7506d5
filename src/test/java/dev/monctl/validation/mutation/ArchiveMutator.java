package dev.monctl.validation.mutation;

import java.nio.ByteBuffer;
import java.util.List;

/** What happens to an archive: it is cut off, a byte of it is another. */
final class ArchiveMutator {
    private ArchiveMutator() {}

    static List<Mutation> mutations(String file, byte[] content) {
        byte[] changed = content.clone();
        changed[content.length / 2] ^= 1;
        return List.of(
                new Mutation(
                        file,
                        Operator.DROP_ITEM,
                        "the second half",
                        ByteBuffer.wrap(content, 0, content.length / 2).slice()),
                new Mutation(file, Operator.MISSPELL_WORD, "a bit in the middle", ByteBuffer.wrap(changed)));
    }
}
