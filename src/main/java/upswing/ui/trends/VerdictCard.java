package upswing.ui.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.planning.EaseOff;
import upswing.readiness.Verdict;
import upswing.ui.widget.Face;

/**
 * What the card says about one morning, ready to be shown.
 *
 * @param face what it looks like
 * @param evidence the signals outside, with value and normal range
 * @param good what is going well, one line each
 * @param progress how far the normal range is known
 * @param small a line of small print; empty when there is none
 * @param proposal the one change that is proposed
 * @param answer that what is tried leaves nothing to propose; empty where it does not
 */
public record VerdictCard(
    LocalDate date,
    Verdict verdict,
    Face face,
    String title,
    String words,
    List<Evidence> evidence,
    List<String> good,
    Optional<Progress> progress,
    String small,
    Optional<Proposed> proposal,
    String answer) {

  /**
   * A signal outside its normal range, or one that leans there.
   *
   * @param isLeaning whether it counts for the week and is not outside this morning
   */
  public record Evidence(String signal, String value, String normal, boolean isLeaning) {}

  /** So many of so many mornings. */
  public record Progress(int done, int of, String words) {}

  /**
   * A proposal in words.
   *
   * @param words what is written on its button
   * @param consequence what comes of it
   */
  public record Proposed(String words, String consequence, EaseOff.Proposal proposal) {}

  public VerdictCard {
    evidence = List.copyOf(evidence);
    good = List.copyOf(good);
  }

  /** The same, with nothing left to propose by what is tried. */
  VerdictCard answered(String newAnswer) {
    return new VerdictCard(
        date, verdict, face, title, words, evidence, good, progress, small, proposal, newAnswer);
  }

  /** The same over a list of signals: what the list says, the card need not say too. */
  VerdictCard over(List<String> signals) {
    List<Evidence> left = evidence.stream().filter(e -> !signals.contains(e.signal())).toList();
    return new VerdictCard(
        date, verdict, face, title, words, left, List.of(), progress, small, proposal, answer);
  }

  /** Whether there are numbers behind it that can be shown. */
  public boolean hasReasons() {
    return verdict != Verdict.TOO_EARLY && verdict != Verdict.MISSING;
  }

  /** The whole card for somebody who does not see it. */
  public String spoken() {
    StringBuilder spoken = new StringBuilder(title).append(". ").append(words);
    for (Evidence e : evidence) {
      spoken.append(' ').append(e.signal()).append(' ').append(e.value()).append(';');
    }
    for (String line : good) spoken.append(' ').append(line).append(';');
    progress.ifPresent(p -> spoken.append(' ').append(p.words()).append('.'));
    if (!small.isEmpty()) spoken.append(' ').append(small);
    proposal.ifPresent(p -> spoken.append(' ').append(p.consequence()));
    if (!answer.isEmpty()) spoken.append(' ').append(answer);
    return spoken.toString();
  }
}
