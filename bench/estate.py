"""Makes an estate of any number of Kubernetes spokes: a topology, and the owner's values files that it names."""

STAGES = ("production", "staging", "development")
VERSIONS = ("1.33", "1.34", "1.35")

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
    address: 100.64.{third}.{fourth}
    kubernetesVersion: "{version}"
    destination: {{ name: {name} }}
    alloy: {{ resources: {{ limits: {{ memory: {memory}Mi }} }} }}
"""


def name(number):
    return f"spoke-{number:03}"


def stage(number):
    return STAGES[number % len(STAGES)]


def version(number):
    return VERSIONS[number // 7 % len(VERSIONS)]


def write(folder, count):
    """Writes it into the folder."""
    for each in STAGES:
        own(folder / "values-stages" / f"{each}.yaml")
    spokes = []
    for number in range(count):
        own(folder / "values-clusters" / f"{name(number)}.yaml")
        spokes.append(SPOKE.format(
            name=name(number), stage=stage(number), version=version(number), third=1 + number // 200,
            fourth=10 + number % 200, memory=1024 + number % 5))
    (folder / "topology.yaml").write_text(TOPOLOGY.format(stages=", ".join(STAGES), spokes="".join(spokes)))


def own(file):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{}\n")
