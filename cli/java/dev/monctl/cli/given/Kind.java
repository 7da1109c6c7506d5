package dev.monctl.cli.given;

import java.util.Optional;

/** What a file may be. */
interface Kind {
    /** What can be told of the file; empty where it is none of this kind. */
    Optional<Verdict> judge(GivenFile file);
}
