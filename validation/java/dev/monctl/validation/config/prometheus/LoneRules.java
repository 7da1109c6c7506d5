package dev.monctl.validation.config.prometheus;

import dev.monctl.model.output.OutputPaths;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.LoneFile;
import dev.monctl.validation.config.program.Notebook;
import java.util.regex.Pattern;

/** A file with rules, by itself. */
public final class LoneRules implements LoneFile {
    private static final Pattern FILES = Pattern.compile(Pattern.quote(OutputPaths.RULES) + "/[^/]+\\.ya?ml");

    @Override
    public boolean knows(String path) {
        return FILES.matcher(path).matches();
    }

    @Override
    public void judge(ConfigFile file, Notebook notes) {
        RuleFile.judge(file, notes);
    }

    @Override
    public String unchecked() {
        return "whether its alerts have series to look at, reach somebody and are tested";
    }
}
