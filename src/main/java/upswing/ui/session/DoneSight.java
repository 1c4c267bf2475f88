package upswing.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.load.BeatBins;
import upswing.report.Reckoning;

/**
 * What is seen of one activity.
 *
 * @param title what was done, and when
 * @param facts minutes, distance, heart rate, load, as far as they are known
 * @param beats how long at which heart rate, where it was meant easy and is known by minute
 * @param judgement whether an easy run was easy; empty where that was not asked
 * @param why where that comes from; empty where it could not be judged
 * @param tone {@code good-text}, {@code amber-text} or {@code soft}
 * @param easyEnough what the runner said; empty where it is not asked
 * @param matches what it can have been done for
 */
record DoneSight(
    String title,
    List<Fact> facts,
    Optional<BeatBins> beats,
    String judgement,
    Optional<Reckoning> why,
    String tone,
    OptionalInt rpe,
    Optional<Boolean> fuelled,
    Optional<Optional<Boolean>> easyEnough,
    List<Match> matches,
    Match match) {

  /** A value, and what it is the value of. */
  record Fact(String value, String name) {}
}
