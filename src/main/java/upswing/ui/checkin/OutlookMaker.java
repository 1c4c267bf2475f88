package upswing.ui.checkin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import upswing.load.Ledger;
import upswing.readiness.Baseline;
import upswing.readiness.Circumstance;
import upswing.readiness.Family;
import upswing.readiness.Morning;
import upswing.readiness.Mornings;
import upswing.readiness.Reason;
import upswing.readiness.SignalMorning;
import upswing.readiness.Verdict;
import upswing.report.SignalWords;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Signal;
import upswing.ui.AdviceWords;
import upswing.ui.Messages;
import upswing.ui.widget.Face;

/** Judges a morning as if it were already saved. */
final class OutlookMaker {

  private final Messages words;
  private final SignalWords signals;
  private final AdviceWords advice;

  OutlookMaker(Messages words) {
    this.words = words;
    signals = new SignalWords(words);
    advice = new AdviceWords(words);
  }

  /** May take a moment with years of history: never on the FX thread. */
  Outlook of(Plan plan, LocalDate today, CheckIn checkIn) {
    Morning morning = Mornings.of(Ledger.of(with(plan, checkIn), today)).on(checkIn.date());
    Map<Signal, Outlook.Normal> normals = new EnumMap<>(Signal.class);
    morning.signals().forEach((signal, now) -> normals.put(signal, normal(plan, now)));
    return new Outlook(
        morning.verdict(), Face.of(morning), title(morning), sentence(morning), normals);
  }

  private static Plan with(Plan plan, CheckIn checkIn) {
    NavigableMap<LocalDate, CheckIn> all = new TreeMap<>(plan.checkIns());
    all.put(checkIn.date(), checkIn);
    return plan.withCheckIns(all);
  }

  private String title(Morning morning) {
    Face face = Face.of(morning);
    return face == Face.PROFESSIONAL
        ? advice.title(morning) + "."
        : words.of("checkin.title." + face);
  }

  private String sentence(Morning morning) {
    return switch (Face.of(morning)) {
      case PROFESSIONAL -> advice.of(morning);
      case TOO_EARLY -> words.of("checkin.words.TOO_EARLY", morning.daysNeeded());
      case RECOVERING -> recovering(morning);
      case NEW_DEVICE -> device(morning);
      case MISSING, READY, NOTICED, AMBER, RED, ILL -> judged(morning);
    };
  }

  /** The first days after a race explain what is outside; the later ones say how far they are. */
  private String recovering(Morning morning) {
    if (morning.verdict() == Verdict.RECOVERING) return words.of("checkin.words.RECOVERING");
    return first(morning, Circumstance.AfterRace.class)
        .map(
            race ->
                words.of(
                    "checkin.words.afterRace",
                    ChronoUnit.DAYS.between(race.race(), morning.date()),
                    ChronoUnit.DAYS.between(race.race(), race.easyUntil())))
        .orElse("");
  }

  private String device(Morning morning) {
    return first(morning, Circumstance.NewDevice.class)
        .map(
            device ->
                words.of(
                    "checkin.words.NEW_DEVICE", signals.name(device.signal()), device.needed()))
        .orElse("");
  }

  private static <C extends Circumstance> Optional<C> first(Morning morning, Class<C> kind) {
    return morning.circumstances().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private String judged(Morning morning) {
    String key = "checkin.words." + morning.verdict();
    long kinds = morning.reasons().stream().filter(Reason.OfSignal.class::isInstance).count();
    boolean ranHard =
        morning.reasons().stream().anyMatch(reason -> reason.family() == Family.RUNNING);
    if (kinds + (ranHard ? 1 : 0) < 2 && words.has(key + ".week")) {
      return words.of(key + ".week");
    }
    long outside = morning.outside();
    String count = "trends.count." + (words.has("trends.count." + outside) ? outside : "more");
    return words.of(
        ranHard && words.has(key + ".run") ? key + ".run" : key, outside, words.of(count, outside));
  }

  private Outlook.Normal normal(Plan plan, SignalMorning now) {
    Outlook.Place place =
        switch (now.standing()) {
          case UNKNOWN -> Outlook.Place.UNSAID;
          case INSIDE, OUTSIDE_BETTER -> Outlook.Place.INSIDE;
          case OUTSIDE_WORSE -> Outlook.Place.OUTSIDE;
        };
    String said = normalWords(plan, now, place);
    return new Outlook.Normal(place == Outlook.Place.OUTSIDE ? side(now, said) : said, place);
  }

  /** Not by colour alone: on which side of the range it lies. */
  private String side(SignalMorning now, String range) {
    return words.of(
        now.distance().orElse(0) < 0 ? "checkin.normal.below" : "checkin.normal.above", range);
  }

  /** The ends of a scale help to answer; its normal range is worth a word only when it is left. */
  private String normalWords(Plan plan, SignalMorning now, Outlook.Place place) {
    Signal signal = now.signal();
    if (signal.isScale() && place != Outlook.Place.OUTSIDE) return signals.unit(signal);
    return switch (now.normal()) {
      case Baseline.Known known ->
          signal == Signal.HRV
              ? sevenDays(now, known)
              : words.of("checkin.normal", signals.range(signal, known));
      case Baseline.NotYet(int needed) ->
          signal == Signal.SLEEP ? target(plan) : words.of("trends.notYet", needed);
    };
  }

  /** Not what is typed is compared, but the week it belongs to. */
  private String sevenDays(SignalMorning now, Baseline.Known known) {
    String range = signals.range(Signal.HRV, known);
    return now.value().isPresent() && now.judged().isPresent()
        ? words.of(
            "checkin.normal.HRV.now", range, signals.value(Signal.HRV, now.judged().getAsDouble()))
        : words.of("checkin.normal.HRV", range);
  }

  private String target(Plan plan) {
    long minutes = plan.runner().sleepTarget().toMinutes();
    return words.of("checkin.target", signals.value(Signal.SLEEP, minutes));
  }
}
