"""A part of one core for the processes that it is told of, as a control group of the kernel."""

import contextlib
import os
import pathlib
import signal
import time

PERIOD = 20_000  # microseconds, Lambda's own
GROUPS = pathlib.Path("/sys/fs/cgroup")


class Share:
    def __init__(self, part):
        old = (GROUPS / "cpu").is_dir()  # version 1: a tree for each resource
        self.group = (GROUPS / "cpu" if old else GROUPS) / f"waarmerk-{os.getpid()}"
        quota = int(part * PERIOD)
        self.settings = {"cpu.cfs_period_us": PERIOD, "cpu.cfs_quota_us": quota} if old else {"cpu.max": f"{quota} {PERIOD}"}

    def make(self):
        self.group.mkdir()
        for name, value in self.settings.items():
            (self.group / name).write_text(str(value))

    def join(self):
        """Called in the process itself, before its program."""
        (self.group / "cgroup.procs").write_text(str(os.getpid()))

    def end(self):
        for process in (self.group / "cgroup.procs").read_text().split():
            os.kill(int(process), signal.SIGKILL)
        while (self.group / "cgroup.procs").read_text():
            time.sleep(0.1)
        self.group.rmdir()


@contextlib.contextmanager
def share_of_a_core(part):
    """None where there are no control groups to be had: root alone may make one."""
    share = Share(part)
    try:
        share.make()
    except OSError as e:
        print(f"No share of CPU ({e}): all of it, so starts are quicker here than at {100 * part:.0f} % of a core")
        yield None
        return
    print(f"{100 * part:.0f} % of a core")
    try:
        yield share
    finally:
        share.end()
