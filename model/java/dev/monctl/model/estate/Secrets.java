package dev.monctl.model.estate;

/** The secrets of the hub, looked up. */
public record Secrets(OnePassword onePassword, SecretField grafanaAdminPassword) {}
