package upswing.ui.trends;

import java.util.stream.Collectors;
import upswing.ui.trends.TypicalMornings.Typical;

/** The page {@code src/docs/mornings.md}: what is said on typical mornings, word for word. */
public final class MorningsPage {

  private static final String HEAD =
      """
      # What is said on typical mornings

      Made by the same command as [the evaluation](readiness-evaluation.md), and a test holds it to what the program says. To be read aloud: is it kind, is it true, would an adult want to hear it at six in the morning?

      | The morning | What the card says | Evidence | Proposed |
      |---|---|---|---|
      """;

  /** The whole page. */
  public static String text() {
    return TypicalMornings.all().stream()
        .map(MorningsPage::row)
        .collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private static String row(Typical typical) {
    VerdictCard card = typical.card();
    String says = "**" + card.title() + ".** " + card.words();
    String small = card.small().isEmpty() ? "" : " *" + card.small() + "*";
    String progress = card.progress().map(p -> " (" + p.words() + ")").orElse("");
    String proposed =
        card.proposal().map(p -> "**" + p.words() + ".** " + p.consequence()).orElse("–");
    return String.join(
        " | ", "| " + typical.story(), says + progress + small, evidence(card), proposed + " |");
  }

  private static String evidence(VerdictCard card) {
    String signals =
        card.evidence().stream()
            .map(e -> e.signal() + " " + e.value() + range(e))
            .collect(Collectors.joining("; "));
    String good = card.good().stream().map(line -> "✓ " + line).collect(Collectors.joining("; "));
    String both = signals.isEmpty() ? good : signals;
    return both.isEmpty() ? "–" : both;
  }

  private static String range(VerdictCard.Evidence evidence) {
    return evidence.normal().isEmpty() ? "" : " (normal " + evidence.normal() + ")";
  }

  private MorningsPage() {}
}
