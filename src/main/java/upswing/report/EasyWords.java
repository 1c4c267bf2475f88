package upswing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import upswing.load.EasyCheck;
import upswing.load.EasyRun;
import upswing.load.Heat;
import upswing.load.Ledger;
import upswing.load.Zones;
import upswing.training.Activity;
import upswing.training.DistanceUnit;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * Whether an easy run was easy, in a sentence, and where that comes from.
 *
 * <p>Example: «Too hard for an easy run: 62 % of the time above 138 bpm. It was 143 bpm in minutes
 * 11 to 20 already, so this is not drift.»
 */
public final class EasyWords {

  private final Words words;
  private final Ledger ledger;

  public EasyWords(Words words, Ledger ledger) {
    this.words = words;
    this.ledger = ledger;
  }

  /** Whether it was easy; empty where that was not asked. */
  public String sentence(Activity done) {
    return switch (ledger.easy(done.id())) {
      case EasyCheck.Easy(double share, double ceiling) -> judged("easy", share, ceiling);
      case EasyCheck.Drift(double share, double ceiling) ->
          judged("drift", share, ceiling)
              + (Heat.excuses(done) ? " " + words.of("edit.easy.hot", celsius(done)) : "");
      case EasyCheck.TooHard(double share, double ceiling) ->
          judged("tooHard", share, ceiling) + haste(done, ceiling) + heat(done);
      case EasyCheck.HeatUncertain(double share, double ceiling) ->
          words.of("edit.easy.heat", Amounts.percent(share), bpm(ceiling), celsius(done));
      case EasyCheck.Felt(boolean easy, OptionalInt effort) -> felt(easy, effort);
      case EasyCheck.Unknown(EasyCheck.Unknown.Why why) ->
          why == EasyCheck.Unknown.Why.NOT_AN_EASY_RUN ? "" : words.of("edit.easy." + why);
    };
  }

  /** Where the judgement comes from; empty where there is none. */
  public Optional<Reckoning> why(Activity done) {
    return switch (ledger.easy(done.id())) {
      case EasyCheck.Easy(double share, double ceiling) -> measured(done, share);
      case EasyCheck.Drift(double share, double ceiling) -> measured(done, share);
      case EasyCheck.TooHard(double share, double ceiling) -> measured(done, share);
      case EasyCheck.HeatUncertain(double share, double ceiling) -> measured(done, share);
      case EasyCheck.Felt(boolean easy, OptionalInt effort) ->
          effort.isPresent()
              ? reckoning(done, said(done), "edit.easy.formula.effort", "edit.easy.source.effort")
              : reckoning(done, said(done), "care.why.EASY", "care.why.EASY.source");
      case EasyCheck.Unknown unknown -> Optional.empty();
    };
  }

  private String felt(boolean easy, OptionalInt effort) {
    String key = easy ? "edit.easy.felt" : "edit.easy.feltHard";
    return effort.isPresent() ? words.of(key + ".effort", effort.getAsInt()) : words.of(key);
  }

  /** Why it is not drift, where the minutes tell. */
  private String haste(Activity done, double ceiling) {
    OptionalDouble early = EasyRun.early(done);
    if (early.isEmpty()) return "";
    String key = early.getAsDouble() > ceiling ? "edit.easy.fromTheStart" : "edit.easy.byPace";
    return " " + words.of(key, Amounts.whole(early.getAsDouble()));
  }

  /** Why it is not the heat, or how that could be told. */
  private String heat(Activity done) {
    if (!Heat.excuses(done)) return "";
    if (!EasyRun.isAtEasyPace(done, zones(done))) {
      return " " + words.of("edit.easy.hot.fast", celsius(done));
    }
    return " "
        + (done.rpe().isEmpty()
            ? words.of("edit.easy.hot.asked", celsius(done))
            : words.of("edit.easy.hot.effort", celsius(done), done.rpe().getAsInt()));
  }

  private String judged(String outcome, double share, double ceiling) {
    return words.of("edit.easy." + outcome, Amounts.percent(share), bpm(ceiling));
  }

  private Optional<Reckoning> measured(Activity done, double share) {
    List<Reckoning.Number> numbers = new ArrayList<>();
    ceiling(done).ifPresent(numbers::add);
    int minutes = EasyRun.judged(done).size();
    numbers.add(
        number(
            "above",
            minutes == 0
                ? words.of("edit.easy.number.share", Amounts.percent(share))
                : words.of("edit.easy.number.minutes", Math.round(share * minutes), minutes)));
    EasyRun.early(done).ifPresent(early -> numbers.add(number("early", beats(early))));
    pace(done).ifPresent(numbers::add);
    numbers.addAll(said(done));
    return reckoning(done, numbers, "edit.easy.formula", "edit.easy.source");
  }

  private Optional<Reckoning.Number> ceiling(Activity done) {
    boolean recovery =
        ledger.plannedFor(done.id()).map(Session::kind).stream()
            .anyMatch(kind -> kind == SessionKind.RECOVERY_RUN);
    Optional<Zones.Ceiling> own =
        recovery ? zones(done).recoveryCeiling() : zones(done).easyCeiling();
    String zone = recovery ? "RECOVERY" : "EASY";
    return own.map(
        ceiling ->
            new Reckoning.Number(
                words.of(
                    "edit.easy.number." + zone,
                    words.of("settings.source." + zone + "." + ceiling.origin())),
                beats(ceiling.bpm())));
  }

  private Optional<Reckoning.Number> pace(Activity done) {
    OptionalDouble pace = EasyRun.pace(done);
    OptionalDouble fastest = EasyRun.fastest(zones(done));
    if (pace.isEmpty() || fastest.isEmpty()) return Optional.empty();
    DistanceUnit unit = ledger.plan().runner().unit();
    String each = Amounts.perUnit(unit);
    return Optional.of(
        new Reckoning.Number(
            words.of("edit.easy.number.pace", Amounts.pace(fastest.getAsDouble(), unit), each),
            Amounts.pace(pace.getAsDouble(), unit) + " " + each));
  }

  /** What the watch and the runner said beside the heart rate. */
  private List<Reckoning.Number> said(Activity done) {
    List<Reckoning.Number> numbers = new ArrayList<>();
    if (done.temperature().isPresent()) {
      numbers.add(number("temperature", words.of("edit.celsius", celsius(done))));
    }
    if (done.rpe().isPresent()) {
      numbers.add(number("effort", words.of("edit.beside.of10", done.rpe().getAsInt())));
    }
    return numbers;
  }

  private Optional<Reckoning> reckoning(
      Activity done, List<Reckoning.Number> numbers, String formula, String source) {
    return Optional.of(new Reckoning(sentence(done), numbers, words.of(formula), words.of(source)));
  }

  private Reckoning.Number number(String name, String value) {
    return new Reckoning.Number(words.of("edit.easy.number." + name), value);
  }

  private Zones zones(Activity done) {
    return ledger.zones(done.date());
  }

  private static String celsius(Activity done) {
    return Amounts.whole(done.temperature().orElseThrow());
  }

  private String beats(double bpm) {
    return words.of("edit.bpm", bpm(bpm));
  }

  private static String bpm(double bpm) {
    return Long.toString(Math.round(bpm));
  }
}
