package dev.monctl.cli;

import dev.monctl.cli.doctor.Checkup;
import dev.monctl.cli.doctor.CheckupJson;
import dev.monctl.cli.doctor.CheckupText;

/** A checkup, for people and for programs. */
record ShownCheckup(Checkup checkup) implements Table {
    @Override
    public String text() {
        return CheckupText.of(checkup);
    }

    @Override
    public String json() {
        return CheckupJson.of(checkup);
    }
}
