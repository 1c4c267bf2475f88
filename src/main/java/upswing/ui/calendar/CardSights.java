package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.load.Intensity;
import upswing.load.SessionState;
import upswing.report.Amounts;
import upswing.report.SessionWords;
import upswing.training.Activity;
import upswing.training.DistanceUnit;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** Makes the cards of a day from what is seen. */
final class CardSights {

  private final Seen seen;
  private final Optional<Plan> kept;
  private final Messages words;

  /**
   * @param kept the plan that something is tried beside, if anything is
   */
  CardSights(Seen seen, Optional<Plan> kept, Messages words) {
    this.seen = seen;
    this.kept = kept;
    this.words = words;
  }

  List<CardSight> of(LocalDate date) {
    List<CardSight> cards = new ArrayList<>();
    for (Session session : seen.ledger().sessionsOn(date)) cards.add(planned(session));
    for (Activity activity : seen.ledger().unplannedOn(date)) cards.add(unplanned(activity));
    return List.copyOf(cards);
  }

  private CardSight planned(Session session) {
    SessionWords text = new SessionWords(words, seen.ledger().zones(session.date()), unit());
    Optional<Activity> done = seen.ledger().doneFor(session.id());
    CardSight.State state = state(seen.ledger().state(session));
    boolean past = session.date().isBefore(seen.today()) || state == CardSight.State.DONE;
    String title = words.of("kind." + session.kind());
    boolean missed = state == CardSight.State.MISSED;
    List<String> targets = new ArrayList<>(text.lines(session, missed));
    if (missed) targets.addFirst(words.of("calendar.missed", text.brief(session)));
    String spoken =
        session.kind() == SessionKind.REST
            ? title
            : words.of(
                "calendar.spoken.card", title, text.spoken(session), words.of("state." + state));
    return new CardSight(
        Optional.of(session.id()),
        done.map(Activity::id),
        session.kind(),
        state,
        past,
        titles("kind", session.kind().name()),
        List.copyOf(targets),
        text.lines(session, true),
        text.lines(session),
        done.map(activity -> result(activity, session.kind())).orElse(""),
        isTried(session),
        isTried(session) ? was(session) : "",
        isTried(session) ? words.of("calendar.spoken.tried", spoken) : spoken);
  }

  private CardSight unplanned(Activity activity) {
    String title = words.of("sport." + activity.sport());
    String line = result(activity, SessionKind.EASY);
    return new CardSight(
        Optional.empty(),
        Optional.of(activity.id()),
        Intensity.usualKind(activity.sport()),
        CardSight.State.UNPLANNED,
        true,
        titles("sport", activity.sport().name()),
        List.of(line, Amounts.minutes(activity.minutes())),
        List.of(Amounts.minutes(activity.minutes())),
        List.of(line),
        "",
        false,
        "",
        words.of("calendar.spoken.unplanned", title, Amounts.time(activity.minutes())));
  }

  private boolean isTried(Session session) {
    return kept.filter(plan -> !session.equals(plan.sessions().get(session.id()))).isPresent();
  }

  /** What a rest day that is tried takes the place of. */
  private String was(Session session) {
    if (session.kind() != SessionKind.REST) return "";
    return kept.stream()
        .flatMap(plan -> plan.sessionsOn(session.date()).stream())
        .filter(before -> before.kind() != SessionKind.REST)
        .map(before -> words.of("calendar.was", words.of("kind." + before.kind())))
        .findFirst()
        .orElse("");
  }

  /** Minutes, and the heart rate of an easy run or the pace of a fast one. */
  private String result(Activity activity, SessionKind kind) {
    String minutes = Amounts.minutes(activity.minutes());
    boolean byPace = kind.isQuality() || kind == SessionKind.RACE;
    if (byPace && activity.meters().isPresent() && activity.meters().getAsDouble() > 0) {
      double pace = activity.minutes() * 60_000 / activity.meters().getAsDouble();
      return minutes + " · " + Amounts.pace(pace, unit()) + " " + Amounts.perUnit(unit());
    }
    OptionalInt heart = activity.averageHeartRate();
    return heart.isPresent() ? minutes + " · " + heart.getAsInt() + " bpm" : minutes;
  }

  /** A name, and a shorter one where there is one. */
  private List<String> titles(String group, String name) {
    String shorter = group + ".short." + name;
    String title = words.of(group + "." + name);
    return words.has(shorter) ? List.of(title, words.of(shorter)) : List.of(title);
  }

  private DistanceUnit unit() {
    return seen.plan().runner().unit();
  }

  private static CardSight.State state(SessionState state) {
    return switch (state) {
      case PLANNED -> CardSight.State.PLANNED;
      case MOVED -> CardSight.State.MOVED;
      case DONE -> CardSight.State.DONE;
      case TOO_HARD -> CardSight.State.TOO_HARD;
      case MISSED -> CardSight.State.MISSED;
    };
  }
}
