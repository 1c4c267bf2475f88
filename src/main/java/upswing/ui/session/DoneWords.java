package upswing.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.load.BeatBins;
import upswing.load.EasyCheck;
import upswing.load.Ledger;
import upswing.report.Amounts;
import upswing.report.EasyWords;
import upswing.report.Reckoning;
import upswing.training.Activity;
import upswing.training.DistanceUnit;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** An activity in words. */
final class DoneWords {

  private final Messages words;
  private final Ledger ledger;
  private final EasyWords easy;

  DoneWords(Messages words, Ledger ledger) {
    this.words = words;
    this.ledger = ledger;
    easy = new EasyWords(words, ledger);
  }

  /** What was done, and when: Run, Tue 16 Feb. */
  String title(Activity done) {
    return words.of(
        "edit.done.title", words.of("sport." + done.sport()), Dates.brief(done.date(), words));
  }

  /** And how long: Run, Tue 16 Feb, 46′. */
  String name(Activity done) {
    return title(done) + ", " + Amounts.time(done.minutes());
  }

  /** What is known of it. */
  List<DoneSight.Fact> facts(Activity done) {
    DistanceUnit unit = ledger.plan().runner().unit();
    List<DoneSight.Fact> facts = new ArrayList<>();
    facts.add(fact(words.of("edit.minutes", Amounts.whole(done.minutes())), "time"));
    done.meters()
        .ifPresent(
            meters ->
                facts.add(fact(Amounts.distance(Math.rint(meters / 100) * 100, unit), "distance")));
    done.averageHeartRate()
        .ifPresent(bpm -> facts.add(fact(words.of("edit.bpm", bpm), "heartRate")));
    done.temperature()
        .ifPresent(
            celsius ->
                facts.add(fact(words.of("edit.celsius", Amounts.whole(celsius)), "temperature")));
    ledger.load(done.id()).ifPresent(load -> facts.add(fact(Amounts.whole(load.points()), "load")));
    return facts;
  }

  /** How long an easy run was run at which heart rate; empty where that is not known by minute. */
  Optional<BeatBins> beats(Activity done) {
    OptionalDouble ceiling =
        switch (ledger.easy(done.id())) {
          case EasyCheck.Easy(double share, double bpm) -> OptionalDouble.of(bpm);
          case EasyCheck.Drift(double share, double bpm) -> OptionalDouble.of(bpm);
          case EasyCheck.TooHard(double share, double bpm) -> OptionalDouble.of(bpm);
          case EasyCheck.HeatUncertain(double share, double bpm) -> OptionalDouble.of(bpm);
          case EasyCheck.Felt felt -> OptionalDouble.empty();
          case EasyCheck.Unknown unknown -> OptionalDouble.empty();
        };
    return ceiling.isEmpty()
        ? Optional.empty()
        : Optional.of(BeatBins.of(done, ceiling.getAsDouble()))
            .filter(beats -> beats.shareAbove().isPresent());
  }

  /** Whether an easy run was easy; empty where that was not asked. */
  String judgement(Activity done) {
    return easy.sentence(done);
  }

  /** Where that comes from; empty where it could not be judged. */
  Optional<Reckoning> why(Activity done) {
    return easy.why(done);
  }

  /** Whether it was done for an easy session, so that it is asked whether it was easy. */
  boolean isMeantEasy(Activity done) {
    return !(ledger.easy(done.id()) instanceof EasyCheck.Unknown(EasyCheck.Unknown.Why why)
        && why == EasyCheck.Unknown.Why.NOT_AN_EASY_RUN);
  }

  /** How the judgement is coloured. */
  String tone(Activity done) {
    return switch (ledger.easy(done.id())) {
      case EasyCheck.Easy easy -> "good-text";
      case EasyCheck.TooHard hard -> "amber-text";
      case EasyCheck.Felt felt -> felt.easy() ? "good-text" : "amber-text";
      default -> "soft";
    };
  }

  private DoneSight.Fact fact(String value, String name) {
    return new DoneSight.Fact(value, words.of("edit.done." + name));
  }
}
