package upswing.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import upswing.load.Ledger;

/** {@code list}: what there is. */
@Command(name = "list", description = "List activities, sessions, checkins, blocks or templates.")
final class ListCommand implements Runnable {

  /** What can be listed. */
  enum What {
    ACTIVITIES,
    SESSIONS,
    CHECKINS,
    BLOCKS,
    TEMPLATES
  }

  @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
  private What what = What.SESSIONS;

  @Option(names = "--from", paramLabel = "DATE", description = "the first day")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "the last day")
  private Optional<LocalDate> to = Optional.empty();

  private final Root root;

  ListCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    Answers answers = new Answers(root.words());
    ArrayNode rows = root.with(workspace -> rows(answers, root.ledger(workspace)));
    if (root.json()) root.print(rows);
    else answers.table(rows).forEach(root::say);
  }

  private ArrayNode rows(Answers answers, Ledger ledger) {
    Predicate<LocalDate> wanted =
        day -> from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    return switch (what) {
      case ACTIVITIES -> answers.activities(ledger, wanted);
      case SESSIONS -> answers.sessions(ledger, wanted);
      case CHECKINS -> answers.checkIns(ledger, wanted);
      case BLOCKS -> answers.blocks(ledger, wanted);
      case TEMPLATES -> answers.templates(ledger);
    };
  }
}
