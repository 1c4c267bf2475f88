package upswing.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import upswing.load.Ledger;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;

/** {@code check}: the plan against the recovery rules. */
@Command(name = "check", description = "Check the plan against the recovery rules.")
final class CheckCommand implements Runnable {

  private final Root root;

  CheckCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    List<Finding> findings =
        root.with(
            workspace -> {
              Ledger ledger = root.ledger(workspace);
              return PlanCheck.of(ledger, root.mornings(ledger));
            });
    if (root.json()) {
      root.print(answer(findings));
    } else if (findings.isEmpty()) {
      root.say(root.words().of("cli.noFindings"));
    } else {
      findings.forEach(finding -> root.say(line(finding)));
    }
  }

  private ObjectNode answer(List<Finding> findings) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode rows = answer.putArray("findings");
    for (Finding finding : findings) {
      ObjectNode row = rows.addObject();
      row.put("rule", finding.rule());
      row.put("grade", finding.grade().name());
      row.put("severity", Answers.lower(finding.severity()));
      ArrayNode dates = row.putArray("dates");
      finding.dates().forEach(date -> dates.add(date.toString()));
      row.put("message", message(finding));
      ObjectNode inputs = row.putObject("inputs");
      finding.inputs().forEach(inputs::put);
    }
    return answer;
  }

  private String line(Finding finding) {
    String day = finding.dates().isEmpty() ? "" : finding.dates().getFirst() + "  ";
    return "%s%s  %s".formatted(day, finding.rule(), message(finding));
  }

  private String message(Finding finding) {
    return root.words().sentence(finding.key(), new ArrayList<>(finding.inputs().values()));
  }
}
