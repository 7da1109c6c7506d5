# The Alloy of "nas", for a flake or a configuration.nix: imports = [ ./alloy.nix ];
#
# It pushes to the hub through Tailscale, which stays yours to set up:
#   services.tailscale = {
#     enable = true;
#     authKeyFile = "/run/secrets/tailscale"; # a key for this tag; without a file NixOS does not read extraUpFlags
#     extraUpFlags = [ "--advertise-tags=tag:spoke" ]; # what the tailnet's policy lets through
#   };
# or, by hand and once: tailscale up "--advertise-tags=tag:spoke"
# Nobody asks this machine for anything, so no port has to be opened for the hub, and checkReversePath may stay strict.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  alloy = config.services.alloy.package;
  version = lib.getVersion alloy;

  # Alloy reads these as one configuration: ours, and what you have added in the topology.
  files = {
    "config.alloy" = builtins.path {
      path = ./config.alloy;
      name = "config.alloy";
    };
  };

  # What decides which components a configuration may use; a level may be an item of its own, behind its flag.
  flags = config.services.alloy.extraFlags;
  permissions = lib.concatLists (
    lib.zipListsWith (
      flag: next:
      lib.optional (
        lib.hasPrefix "--stability.level" flag || lib.hasPrefix "--feature.community-components" flag
      ) flag
      ++ lib.optional (flag == "--stability.level") next
    ) flags (lib.drop 1 flags ++ [ "" ])
  );

  # A running Alloy keeps its last good configuration and says so in its log only: a bad one must not get that far.
  check = pkgs.runCommand "alloy-configuration-check" { } ''
    ${lib.getExe alloy} validate ${lib.escapeShellArgs permissions} ${
      pkgs.linkFarm "alloy-configuration" (lib.mapAttrsToList (name: path: { inherit name path; }) files)
    }
    touch $out
  '';
in
{
  services.alloy = {
    enable = true;
    extraFlags = [
      "--disable-reporting"
      "--disable-support-bundle"
      "--server.http.listen-addr=127.0.0.1:12345"
    ];
  };

  # /etc/alloy is where the service looks unless services.alloy.configPath says otherwise; a change there is a reload.
  environment.etc = lib.mapAttrs' (name: source: lib.nameValuePair "alloy/${name}" { inherit source; }) files;

  systemd.services.alloy = {
    reloadTriggers = lib.attrValues files;
    # Alloy waits for the tailnet by itself. But it stops before Tailscale does, and so delivers its last samples.
    after = [ "tailscaled.service" ];
    serviceConfig.MemoryMax = lib.mkDefault 1073741824;
  };

  # Positions in the journal and undelivered metrics lie in /var/lib/private/alloy, which the service keeps: so must a
  # machine whose root is emptied at each start, with mode 0700 for /var/lib/private. /var/lib/alloy is only a link to it,
  # and a folder in its place keeps the service from starting.

  system.checks = lib.optional (
    lib.versionAtLeast version "1.9" && pkgs.stdenv.buildPlatform.canExecute pkgs.stdenv.hostPlatform
  ) check;

  warnings = lib.optional (version != "" && lib.versionOlder version "1.11") (
    "monctl's configuration of Alloy is written for 1.11 and later; this is ${version}. "
    + "Set services.alloy.package to a later one."
  );
}
