package dev.monctl.cli;

/** What a command shows to people as text, mostly in columns, and to programs as JSON. */
interface Table {
    String text();

    String json();
}
