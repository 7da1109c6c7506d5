"""Makes an estate of any number of Kubernetes spokes: a topology, and the owner's values files that it names.

They differ in all that costs differently: stage, version, resources, where their values stand, and how Argo CD knows them.
The periods have no common divisor, so every kind meets every other.
"""

STAGES = ("production", "staging", "development")
VERSIONS = ("1.33", "1.34", "1.35")
INLINE = 7  # every seventh has its values in its Application
SERVER = 4  # and Argo CD reaches every fourth at an address in the tailnet

TOPOLOGY = """\
apiVersion: monctl.dev/v1alpha1
kind: Topology
metadata: {{ name: generated }}

network:
  tagOwners: [you@example.com]

secrets:
  onePassword:
    vault: platform
    item: monitoring-hub
    fields:
      grafanaAdminPassword: grafana_admin_password
      discordMonitoring: discord_webhook_monitoring

gitops:
  repoURL: https://github.com/example/monitoring.git
  layout: {layout}

hub:
  cluster: hub
  environment: production
  address: 100.64.0.1
  node: {{ disk: 8Ti, memory: 512Gi }}
  prometheus:
    retention: {{ time: 15d, size: 2TB }}
    storage: {{ size: 3Ti }}
    resources: {{ requests: {{ cpu: "16", memory: 256Gi }}, limits: {{ memory: 256Gi }} }}

alerting:
  channels:
    monitoring: {{ discord: discordMonitoring }}
  routes:
    warning: {{ to: [monitoring], repeatEvery: 4h }}
    critical: {{ to: [monitoring], repeatEvery: 1h }}

stages: [{stages}]

spokes:
{spokes}"""

SPOKE = """\
  {name}:
    type: kubernetes
    stage: {stage}
    address: {address}
    kubernetesVersion: "{version}"
    destination: {{ {destination} }}
    alloy: {{ resources: {{ limits: {{ memory: {memory}Mi }} }} }}
"""

VALUES = """\
    values: inline
    inlineValues: { alloy: { controller: { priorityClassName: system-node-critical } } }
"""


def name(number):
    return f"spoke-{number:03}"


def stage(number):
    return STAGES[number % len(STAGES)]


def version(number):
    return VERSIONS[number // 7 % len(VERSIONS)]


def address(number):
    return f"100.64.{1 + number // 200}.{10 + number % 200}"


def destination(number):
    return f'server: "https://{address(number)}:6443"' if number % SERVER == 0 else f"name: {name(number)}"


def is_inline(number):
    return number % INLINE == INLINE - 1


def write(folder, count, layout="applications"):
    """Writes it into the folder."""
    for each in STAGES:
        own(folder / "values-stages" / f"{each}.yaml")
    spokes = []
    for number in range(count):
        spokes.append(SPOKE.format(
            name=name(number), stage=stage(number), version=version(number), address=address(number),
            destination=destination(number), memory=1024 + number % 5))
        if is_inline(number):
            spokes.append(VALUES)
        else:
            own(folder / "values-clusters" / f"{name(number)}.yaml")
    (folder / "topology.yaml").write_text(
        TOPOLOGY.format(stages=", ".join(STAGES), layout=layout, spokes="".join(spokes)))


def own(file):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{}\n")
