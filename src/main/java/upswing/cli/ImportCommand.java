package upswing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import upswing.edit.Deed;
import upswing.exchange.Importer;
import upswing.exchange.Importer.Failure;
import upswing.exchange.Importer.FileReport;
import upswing.exchange.Importer.Outcome;
import upswing.workspace.Workspace;

/** {@code import}: files and folders of what was run and felt. */
@Command(
    name = "import",
    description = "Import FIT, TCX, GPX and CSV files, or folders and archives of them.")
final class ImportCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
  private List<Path> paths = List.of();

  private final Root root;

  ImportCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    for (Path path : paths) {
      if (!Files.exists(path)) throw new Refused("There is no file or folder " + path + ".");
    }
    Outcome outcome = root.with(this::read);
    report(outcome);
    return outcome.files().stream().anyMatch(ImportCommand::isRefused) ? 1 : 0;
  }

  private Outcome read(Workspace workspace) {
    Outcome outcome = Importer.read(paths, workspace.plan(), root.zone(), new Quiet());
    outcome
        .change()
        .ifPresent(
            change -> {
              keep(outcome, workspace);
              workspace.perform(
                  Deed.of(
                      Deed.Kind.IMPORT,
                      outcome.activities(),
                      outcome.mornings(),
                      String.valueOf(paths.getFirst().getFileName())),
                  change);
            });
    return outcome;
  }

  private static void keep(Outcome outcome, Workspace workspace) {
    for (Importer.Original original : outcome.originals()) {
      try {
        workspace
            .store()
            .keepOriginal(original.sha256(), original.name(), original.content().read());
      } catch (IOException e) {
        throw new Refused(original.name() + " can't be read again: " + e.getMessage(), e);
      }
    }
  }

  private void report(Outcome outcome) {
    List<Failure> failures =
        outcome.files().stream().flatMap(file -> file.failures().stream()).toList();
    for (Failure failure : failures) {
      String row = failure.row() > 0 ? ", row " + failure.row() : "";
      root.err().println(failure.file() + row + ": " + failure.reason());
    }
    root.err().flush();
    if (root.json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("imported", outcome.activities() + outcome.mornings());
      answer.put("activities", outcome.activities());
      answer.put("checkins", outcome.mornings());
      answer.put("duplicates", outcome.duplicates());
      ArrayNode failed = answer.putArray("failed");
      for (Failure failure : failures) {
        ObjectNode one = failed.addObject();
        one.put("file", failure.file());
        one.put("row", failure.row());
        one.put("reason", failure.reason());
        if (failure.taken()) one.put("taken", true);
      }
      root.print(answer);
    } else {
      root.say(
          root.words()
              .of(
                  "cli.imported",
                  outcome.activities(),
                  outcome.mornings(),
                  outcome.duplicates(),
                  failures.stream().filter(failure -> !failure.taken()).count()));
    }
  }

  /** Nothing of the file could be used. */
  private static boolean isRefused(FileReport file) {
    return !file.failures().isEmpty()
        && file.activities() + file.mornings() + file.duplicates() == 0;
  }

  private static final class Quiet implements Importer.Progress {
    @Override
    public void at(int done, int of, String current) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
