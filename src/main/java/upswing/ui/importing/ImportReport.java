package upswing.ui.importing;

import java.util.List;

/**
 * What an import found, in words.
 *
 * @param sources one row for each kind of file
 * @param problems worst first
 * @param files every file, the one with the most problems first
 * @param button what bringing it in brings; empty when nothing is new
 */
record ImportReport(
    String about,
    List<Source> sources,
    String problemsTitle,
    String problemsAbout,
    List<Problem> problems,
    List<FileLine> files,
    String button,
    String foot) {

  ImportReport {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
    files = List.copyOf(files);
  }

  boolean nothingNew() {
    return button.isEmpty();
  }

  /** All files of one kind together; a dash stands for none. */
  record Source(
      String what, String file, String fresh, String period, String known, int problems) {}

  /** One refused file or row, and what became of it. */
  record Problem(String where, String reason, String fate) {}

  /** One file and what it brought. */
  record FileLine(String file, String brought, boolean hasProblem) {}
}
