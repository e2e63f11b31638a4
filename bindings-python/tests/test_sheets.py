"""Directories kept as spreadsheets: the sample museum, faults with their places, and the way back."""

import pathlib
import pickle
import shutil
import warnings

import pytest

import fingerpost as fp

MUSEUM = pathlib.Path(__file__).resolve().parents[2] / "examples" / "data" / "small-museum"
NEWPORT = MUSEUM.parent / "newport"
AREA = {"area": "Newport", "division": "england_and_wales"}
AT = "2026-11-23T09:00:00Z"
GOOD = b"id,name,kind\nmill,Mill Trust,charity\n"


@pytest.fixture(scope="module")
def museum():
    return fp.Catalogue.from_sheets(MUSEUM, **AREA)


def test_the_sample_museum_is_read_whole(museum):
    read = fp.import_sheets(MUSEUM, **AREA)
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) - 1 for path in MUSEUM.glob("*.csv"))
    assert len(list(MUSEUM.glob("*.csv"))) == 6 and read.rows_read == read.rows_kept == lines
    assert read.issues == () and read.issues_total == 0
    assert [issue for issue in museum.issues if issue.severity == "error"] == []
    table = museum.activity("keepers-table")
    assert table.price.per_session == 200 and table.price.concessions[0].per_session == 0
    assert museum.directory.area == "Newport" and museum.activity("open-house").any_time


def test_the_sample_museum_suits_somebody(museum):
    client = fp.Client(
        id="c-104",
        need="low",
        route="link_worker",
        age=fp.AgeBand(from_=65, to=74),
        home=fp.Point(latitude=51.6, longitude=-2.99),
        travel=[fp.TravelLimit(mode="walk", metres=1500)],
        free_times=[fp.FreeTime(day="tuesday", from_="09:00", to="14:00")],
        budget=fp.Budget(per_session=300),
        languages=["en"],
        interests=[fp.Interest(theme="canals", weight=5)],
    )
    ranking = fp.Matcher(museum).rank(client, at=AT)
    answers = {match.activity: match.verdict for match in ranking.shortlist}
    assert answers["keepers-table"] == "suitable", ranking.shortlist
    # The shed is open on Saturdays only, when this client is not free.
    assert fp.Matcher(museum).explain(client, "boat-menders", at=AT).verdict == "unsuitable"


def test_a_folder_a_mapping_and_a_set_are_the_same():
    paths = {path.name: path for path in MUSEUM.glob("*.csv")}
    read = {path.stem: path.read_bytes() for path in MUSEUM.glob("*.csv")}
    first = fp.import_sheets(str(MUSEUM), **AREA)
    for source in (paths, read, {name: str(path) for name, path in paths.items()}, fp.SheetSet(**read)):
        assert fp.import_sheets(source, **AREA) == first


def test_faulty_rows_are_named():
    sheets = {"partners": GOOD + b"forge,Forge,chraity\n", "sites": b"id,name,partner\ns,S,nobody\n"}
    with pytest.raises(fp.ImportFailedError) as caught:
        fp.Catalogue.from_sheets(sheets, **AREA)
    assert caught.value.code == "import.rows-faulty"
    assert [issue.path for issue in caught.value.issues] == ["partners.csv row 3 column kind", "sites.csv row 2 column partner"]

    read = fp.import_sheets(sheets, **AREA, partial=True)
    assert (read.rows_read, read.rows_kept, read.issues_total) == (3, 1, 2)
    with pytest.warns(UserWarning, match="2 of 3 rows were left out") as said:
        assert len(fp.Catalogue.from_sheets(sheets, **AREA, partial=True).partners) == 1
    assert said[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fp.Catalogue.from_sheets({"partners": GOOD}, **AREA, partial=True)


def test_faulty_columns_are_refused_in_either_mode():
    with pytest.raises(fp.ImportFailedError) as caught:
        fp.import_sheets({"partners": b"id,name,kind,webiste\n"}, **AREA, partial=True)
    assert caught.value.code == "import.column-unknown" and "`website`" in caught.value.issues[0].detail


def test_a_sheet_that_nobody_would_read_is_refused(tmp_path):
    with pytest.raises(fp.InvalidError, match="no sheets"):
        fp.import_sheets(tmp_path, **AREA)
    shutil.copytree(MUSEUM, tmp_path, dirs_exist_ok=True)
    (tmp_path / "sessions.csv").rename(tmp_path / "session.csv")
    with pytest.raises(fp.InvalidError, match="no sheet `session.csv`"):
        fp.import_sheets(tmp_path, **AREA)
    with pytest.raises(fp.InvalidError, match="twice"):
        fp.import_sheets({"partners": GOOD, "partners.csv": GOOD}, **AREA)
    with pytest.raises(FileNotFoundError):
        fp.import_sheets({"partners": tmp_path / "none.csv"}, **AREA)


def test_what_is_said_of_the_area_is_checked():
    with pytest.raises(fp.InvalidError):
        fp.import_sheets({"partners": GOOD}, area=" ", division="england_and_wales")
    with pytest.raises(fp.InvalidError):
        fp.import_sheets({"partners": GOOD}, area="Newport", division="wales")


def test_sheets_come_back_as_they_went(museum, tmp_path):
    export = fp.export_sheets(museum, tmp_path / "new" / "folder")
    assert export.issues == ()
    again = fp.Catalogue.from_sheets(tmp_path / "new" / "folder", **AREA)
    assert again.to_dict() == museum.to_dict()
    assert fp.export_sheets(again.directory).sheets == export.sheets
    with pytest.raises(FileExistsError):
        fp.export_sheets(museum, tmp_path / "new" / "folder")


def test_what_sheets_cannot_carry_is_said():
    newport = fp.Catalogue.from_json(NEWPORT / "directory.json")
    export = fp.export_sheets(newport)
    assert {issue.code for issue in export.issues} == {"import.not-carried"}
    read = fp.import_sheets(export.sheets, area=newport.area, division="england_and_wales")
    assert len(read.directory.activities) == len(newport)
    assert [one.sessions for one in read.directory.activities] == [one.sessions for one in newport.activities]


def test_a_set_of_sheets_is_a_record():
    sheets = fp.SheetSet(partners=bytearray(GOOD))
    assert repr(sheets) == f"SheetSet(partners=<{len(GOOD)} bytes>)"
    assert sheets.partners == GOOD and sheets.sites is None
    assert fp.SheetSet.from_dict(sheets.to_dict()) == sheets == pickle.loads(pickle.dumps(sheets)) == sheets.replace()
    with pytest.raises(fp.InvalidError):
        fp.SheetSet(partners="id,name,kind")
    export = fp.export_sheets(fp.Directory(**AREA))
    assert fp.SheetExport.from_dict(export.to_dict()) == export
