"""Hundreds of spokes: monctl beside a loop of the Helm CLI and kubeconform over the same charts and values."""

import itertools
import json
import os
import statistics
import subprocess
import textwrap
import time
from pathlib import Path

import estate

COUNTS = (100, 300)
RUNS = 3
SAMPLE = 10  # every tenth spoke goes through the loop, which would take a minute otherwise
MARK = 3  # how many times faster monctl is, at least
AIM = 8  # and how many times it is meant to be
SUSPECT = "spoke-010"
ONE_SET = "one-set"  # an estate for which Argo CD gets one ApplicationSet; it is not measured
BROKEN = "alloy: { controller: { updateStrategy: { rollingUpdate: { bogus: 1 } } } }\n"


class Spokes:
    """Generated estates in a scratch folder, and what it takes to render and prove them with filled caches."""

    def __init__(self, monctl, helm, kubeconform, environment, scratch):
        self.monctl, self.helm, self.kubeconform = monctl, helm, kubeconform
        self.scratch, self.environment = scratch, environment
        self.loop, self.runs, self.out = [], 0, None
        self.renders = {}

    def prepare(self):
        for count in COUNTS:
            estate.write(self.scratch / str(count), count)
        estate.write(self.scratch / ONE_SET, COUNTS[0], "applicationSet")
        # By this monctl's own schemas come to lie where the loop's kubeconform finds them.
        self.render(COUNTS[-1], "--engines=require:kubeconform")

    def measure(self):
        for count in COUNTS:
            self.renders[count] = statistics.median(self.render(count, "--engines=off") for _ in range(RUNS))
        for number in range(0, COUNTS[-1], SAMPLE):
            begin = time.perf_counter()
            verdict = self.ask(number)
            self.loop.append(time.perf_counter() - begin)
            if verdict:
                raise SystemExit(f"bench/run: monctl takes spoke-{number:03}, but {verdict}")
        self.compare_what_is_refused(str(COUNTS[-1]))
        self.render(ONE_SET, "--engines=off")
        self.compare_what_is_refused(ONE_SET)

    def render(self, count, engines):
        # A folder for each run: a file system that has just deleted a thousand files is slow in making as many.
        self.runs += 1
        self.out = output = self.scratch / f"out-{self.runs}"
        begin = time.perf_counter()
        done = self.run([self.monctl, "render", engines, "--out", output, self.scratch / str(count) / "topology.yaml"])
        took = time.perf_counter() - begin
        if done.returncode != 0:
            raise SystemExit(f"bench/run: the spokes of {count} are not rendered:\n{done.stdout}{done.stderr}")
        return took

    def ask(self, number, *more):
        """What Helm or kubeconform has against a spoke; empty where both take it."""
        chart = self.out / "charts" / "monitoring-agent"
        version = estate.version(number)
        own = chart / "values-clusters" / f"{estate.name(number)}.yaml"
        files = [chart / "values-stages" / f"{estate.stage(number)}.yaml",
                 self.inline_values(number) if estate.is_inline(number) else own]
        values = [argument for file in (*files, *more) for argument in ("--values", file)]
        rendered = self.run([self.helm, "template", "monitoring-agent", chart, "--namespace", "monitoring",
                             "--kube-version", version, *values])
        if rendered.returncode != 0:
            return f"helm says: {rendered.stderr}"
        proven = self.run([self.kubeconform, "-strict", "-kubernetes-version", f"{version}.0",
                           "-schema-location", self.schemas(), "-"], rendered.stdout)
        return f"kubeconform says: {proven.stdout}{proven.stderr}" if proven.returncode != 0 else ""

    def inline_values(self, number):
        """The values in a spoke's Application, as a file."""
        application = self.out / "argo-apps" / f"monitoring-agent-{estate.name(number)}.yaml"
        lines = application.read_text().splitlines()
        first = lines.index("      valuesObject:") + 1
        values = itertools.takewhile(lambda line: line.startswith(" " * 8), lines[first:])
        file = self.scratch / "inline-values.yaml"
        file.write_text(textwrap.dedent("\n".join(values)))
        return file

    def compare_what_is_refused(self, name):
        """One spoke among them gets a value that Kubernetes does not know."""
        folder = self.scratch / name
        own = folder / "values-clusters" / f"{SUSPECT}.yaml"
        own.write_text(BROKEN)
        done = self.run([self.monctl, "render", "--engines=off", "--format=json", "--out", self.scratch / "refused",
                         folder / "topology.yaml"])
        errors = [found for found in json.loads(done.stdout)["findings"] if found["severity"] == "error"]
        if not errors or not all(SUSPECT in json.dumps(error) for error in errors):
            raise SystemExit(f"bench/run: monctl does not refuse {SUSPECT} alone:\n{done.stdout}")
        if not self.ask(int(SUSPECT[-3:]), own):
            raise SystemExit(f"bench/run: monctl refuses {SUSPECT}, but neither helm nor kubeconform does")

    def schemas(self):
        caches = list(Path(self.environment["XDG_CACHE_HOME"], "monctl").glob("kubeconform-*"))
        return f"{caches[0]}/{{{{ .NormalizedKubernetesVersion }}}}/{{{{ .ResourceKind }}}}{{{{ .KindSuffix }}}}.json"

    def run(self, command, given=None):
        return subprocess.run([os.fspath(part) for part in command], env=self.environment, input=given,
                              capture_output=True, text=True)

    def print(self):
        few, many = COUNTS
        loop = sum(self.loop) / len(self.loop) * many
        print(f"{'':40}{'in all':>9}{'per spoke':>12}")
        for count in COUNTS:
            row(f"monctl render, {count} spokes", self.renders[count], self.renders[count] / count)
        row(f"  each further one, from {few} to {many}", None, (self.renders[many] - self.renders[few]) / (many - few))
        row(f"helm template and kubeconform, {many}*", loop, loop / many)
        print(f"* every {SAMPLE}th measured, times {SAMPLE}; monctl renders all files and proves the hub, too")
        print(f"both take the same spokes, and refuse {SUSPECT} with a wrong value")
        faster = loop / self.renders[many]
        print(f"monctl is {faster:.1f} times faster, the mark is {MARK}, the aim {AIM}\n")
        return [] if faster >= MARK else [f"{many} spokes: monctl is {faster:.1f} times faster, the mark is {MARK}"]


def row(name, total, each):
    in_all = f"{total:7.2f} s" if total else ""
    print(f"{name:40}{in_all:>9}{each * 1000:9.1f} ms")
