package dev.monctl.validation.config.program;

/** What a program asks of a file that lies in its chart as it is, without the pod that would read it. */
public interface LoneFile {
    /** Whether it reads the file that lies at this path of the output. */
    boolean knows(String path);

    /** Takes down what is wrong with it. */
    void judge(ConfigFile file, Notebook notes);

    /** What cannot be told of one file alone. */
    String unchecked();
}
