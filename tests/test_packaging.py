"""What is built holds exactly what is tracked."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("graph", "loaders", "ontology")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """File names of the wheel and of the sdist, built from a clean copy of what git tracks."""
    target = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", str(target), str(ROOT)],
        check=True,
        capture_output=True,
        text=True,
    )
    with zipfile.ZipFile(next(target.glob("*.whl"))) as wheel:
        wheel_names = [n for n in wheel.namelist() if ".dist-info/" not in n]
    with tarfile.open(next(target.glob("*.tar.gz"))) as sdist:
        sdist_names = [n.split("/", 1)[1] for n in sdist.getnames() if "/" in n]
    return wheel_names, sdist_names


def kept(*folders: str) -> set[str]:
    """Files that git tracks or would track, without the committed links to the rooms."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *folders]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {name for name in listed.splitlines() if (ROOT / name).is_file()}


def test_the_wheel_holds_the_tracked_files_and_nothing_else(built: tuple[list[str], list[str]]) -> None:
    wanted = {f"pactgraph/{name}" for name in kept(*ROOMS)}
    wanted |= {name.removeprefix("src/") for name in kept("src")}
    assert {name for name in built[0] if "__pycache__" not in name} == wanted


def test_the_sdist_holds_the_rooms_once(built: tuple[list[str], list[str]]) -> None:
    assert not [name for name in built[1] if name.startswith(tuple(f"src/pactgraph/{room}" for room in ROOMS))]
    assert kept(*ROOMS) <= set(built[1])


def test_notice_gives_the_digest_of_each_browser_library() -> None:
    notice = (ROOT / "NOTICE").read_text()
    told = set(re.findall(r"^  sha256 ([0-9a-f]{64})$", notice, re.MULTILINE))
    carried = [path for path in (ROOT / "graph" / "web" / "vendor").rglob("*") if path.is_file()]
    assert {hashlib.sha256(path.read_bytes()).hexdigest() for path in carried} == told
    assert all(path.name in notice for path in carried)
