package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import upswing.training.Activity;
import upswing.training.EffortZone;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.training.Workout;

/**
 * What each day may become: what it is, and what is shorter or easier, as far as the days lost and
 * the day itself allow. Nothing is ever made longer or added to what was planned.
 */
final class DayOffers {

  private static final int STEP = 5;
  private static final int SHORTEST = 20;
  private static final int LONGEST_RECOVERY_RUN = 40;

  /** A run keeps so much of what it was, or of what it may be: it is for something. */
  private static final double LEAST_SHARE = 0.60;

  /** A long run is what its week is built around: what it loses more falls on easy runs first. */
  private static final double LEAST_SHARE_OF_LONG = 0.85;

  /** No run beyond this part of the longest while something hurts, in hundredths. */
  private static final int HURTING_SHARE = 65;

  private final TrainingBlock block;
  private final Lived lived;
  private final Plans plans;
  private final List<Comeback> comebacks;

  DayOffers(TrainingBlock block, Lived lived, Plans plans, List<Comeback> comebacks) {
    this.block = block;
    this.lived = lived;
    this.plans = plans;
    this.comebacks = comebacks;
  }

  /** The day as it is planned, whatever happened. */
  Offer planned(LocalDate day) {
    return Offer.of(plans.on(day), isMoved(day), -1, Optional.empty(), lived);
  }

  /** Whether a day has become another one with the race: it differs from the plan as it was. */
  boolean isMoved(LocalDate day) {
    return plans.moved().containsKey(day);
  }

  /** A day that can't change: what was done, or what is left to do. */
  private Offer settled(LocalDate day) {
    double minutes = 0;
    double load = 0;
    int runs = 0;
    int keys = 0;
    int recovery = 0;
    int longRun = 0;
    boolean hard = false;
    List<SessionKind> kinds = new ArrayList<>();
    for (Activity activity : lived.ledger().activitiesOn(day)) {
      SessionKind kind = lived.kind(activity);
      kinds.add(kind);
      if (Offer.isVolume(kind)) minutes += activity.minutes();
      if (kind == SessionKind.LONG) longRun = (int) Math.round(activity.minutes());
      hard |= kind.isRun() && kind != SessionKind.LONG && activity.minutes() > 90;
    }
    if (!lived.records()) {
      Offer believed = planned(day);
      return new Offer(
          List.of(),
          believed.minutes(),
          believed.runs(),
          believed.keys(),
          believed.recoveryRuns(),
          believed.longMinutes(),
          believed.reach(),
          believed.hard(),
          believed.load(),
          0,
          false,
          -1,
          Optional.empty());
    }
    for (SessionKind kind : kinds) {
      if (kind.isRun()) runs++;
      if (kind.isQuality()) keys++;
      if (kind == SessionKind.RECOVERY_RUN) recovery++;
      hard |= kind.isQuality() || kind == SessionKind.RACE;
    }
    return new Offer(
        List.of(),
        (int) Math.round(minutes),
        runs,
        keys,
        recovery,
        longRun,
        lived.reach(day),
        hard,
        load,
        0,
        false,
        -1,
        Optional.empty());
  }

  /**
   * Everything a day may become by itself, as it is first.
   *
   * @param recovery whether an easy run may become a recovery run
   */
  List<Offer> of(LocalDate day, boolean recovery) {
    if (!plans.isOpen(day)) return List.of(settled(day));
    List<Session> original = plans.on(day);
    Offer keep = planned(day);
    if (original.stream().anyMatch(s -> s.kind() == SessionKind.RACE)) return List.of(keep);
    if (plans.isStopped(day)) {
      return List.of(resting(original, keep, new Why.Stopped(plans.stopped(day))));
    }
    Optional<Session> main = main(original);
    if (main.isEmpty()) return List.of(keep);
    if (plans.limit(day) < Plans.SHORTEST_DAY) {
      return List.of(resting(original, keep, new Why.DayNotFree()));
    }
    if (main.get().kind().isRun() && restsAfterFirst(day)) {
      return List.of(resting(original, keep, new Why.FreeAfterFirstDay()));
    }
    return variants(day, original, main.get(), recovery);
  }

  /** The endurance session that takes most time. */
  private Optional<Session> main(List<Session> sessions) {
    return sessions.stream()
        .filter(s -> Offer.isVolume(s.kind()))
        .max(Comparator.comparingDouble(s -> lived.ledger().planned(s).minutes()));
  }

  private boolean restsAfterFirst(LocalDate day) {
    return comebacks.stream()
        .anyMatch(c -> c.restsAfterFirst() && day.equals(c.back().plusDays(1)));
  }

  private Offer resting(List<Session> original, Offer keep, Why why) {
    boolean nothing = original.stream().allMatch(s -> s.kind() == SessionKind.REST);
    if (nothing) return keep;
    return Offer.of(
        List.of(original.getFirst().with(SessionKind.REST, Workout.NONE)),
        true,
        -1,
        Optional.of(why),
        lived);
  }

  /**
   * A session on a day as it is and all that it may become there.
   *
   * @param original the sessions of the day, of which {@code main} is one or takes the place of one
   */
  private List<Offer> variants(
      LocalDate day, List<Session> original, Session main, boolean recovery) {
    List<Offer> offers = new ArrayList<>();
    Cap cap = cap(day, main);
    Optional<Why> early = tooEarly(day);
    double all = lived.ledger().planned(main).minutes();
    boolean fits = cap.holds(all, lived.reach(main)) && (!cap.easyOnly() || isEasy(main.kind()));
    boolean quality = main.kind().isQuality();
    if (fits && (!quality || early.isEmpty())) offers.add(planned(day));
    Optional<Why> why = fits ? (quality ? early : Optional.empty()) : cap.why();
    if (quality && early.isEmpty() && !cap.easyOnly()) {
      for (Session fewer : Shorter.fewerTimes(main)) add(offers, original, main, fewer, cap, why);
      for (int off = STEP; off <= 2 * STEP; off += STEP) {
        Shorter.by(off, main, lived.ledger().zones(day))
            .ifPresent(s -> add(offers, original, main, s, cap, why));
      }
    }
    boolean easy = cap.easyOnly() || quality;
    int most = STEP * (int) Math.floor(Math.min(all, lived.most(cap, day)) / STEP + 1e-9);
    double worth = Math.min(all, most);
    boolean isLong = main.kind() == SessionKind.LONG && plans.moved().isEmpty();
    int least = (int) Math.min(SHORTEST, Math.round(all));
    for (int n = Math.max(least, most); n >= least; n -= STEP) {
      int before = offers.size();
      easier(day, main, n, easy).ifPresent(s -> add(offers, original, main, s, cap, why));
      int little = little(n, worth, isLong);
      if (offers.size() > before) offers.set(before, offers.get(before).asLittle(little));
      if (recovery && main.kind() == SessionKind.EASY && n <= LONGEST_RECOVERY_RUN) {
        Session slow = main.with(SessionKind.RECOVERY_RUN, Workout.steady(n, EffortZone.RECOVERY));
        add(offers, original, main, slow, cap, Optional.of(new Why.RecoveryRun()));
      }
    }
    return offers;
  }

  /** How much of its sense a run of so many minutes loses that is worth its while with others. */
  private static int little(int minutes, double worth, boolean isLong) {
    int little = minutes < Math.ceil(LEAST_SHARE * worth) ? 1 : 0;
    return isLong && minutes < Math.ceil(LEAST_SHARE_OF_LONG * worth) ? little + 1 : little;
  }

  private static boolean isEasy(SessionKind kind) {
    return kind == SessionKind.EASY || kind == SessionKind.RECOVERY_RUN || kind.isActiveRecovery();
  }

  /** The session in so many minutes: its own kind, or an easy run. */
  private Optional<Session> easier(LocalDate day, Session main, int minutes, boolean easy) {
    if (easy && !isEasy(main.kind())) {
      return Optional.of(main.with(SessionKind.EASY, Workout.steady(minutes, EffortZone.EASY)));
    }
    double off = lived.ledger().planned(main).minutes() - minutes;
    if (off <= 0.5) return Optional.empty();
    return Shorter.by(off, main, lived.ledger().zones(day))
        .or(() -> Optional.of(main.with(main.kind(), Workout.steady(minutes, zone(main.kind())))));
  }

  private static EffortZone zone(SessionKind kind) {
    return switch (kind) {
      case LONG -> EffortZone.STEADY;
      case RECOVERY_RUN, BIKE, SWIM, WALK -> EffortZone.RECOVERY;
      default -> EffortZone.EASY;
    };
  }

  private void add(
      List<Offer> offers,
      List<Session> original,
      Session main,
      Session instead,
      Cap cap,
      Optional<Why> why) {
    double minutes = lived.ledger().planned(instead).minutes();
    if (!cap.holds(minutes, lived.reach(instead))) return;
    List<Session> sessions =
        original.stream().map(s -> s.id().equals(main.id()) ? instead : s).toList();
    offers.add(Offer.of(sessions, true, -1, why, lived));
  }

  /** Another day's session here: as it is, and shorter. */
  List<Offer> here(LocalDate day, Session other, int from, Why why) {
    if (!plans.isOpen(day) || plans.isStopped(day) || restsAfterFirst(day)) return List.of();
    List<Session> original = plans.on(day);
    if (original.stream().anyMatch(s -> s.kind() == SessionKind.RACE)) return List.of();
    SessionId id =
        main(original)
            .or(() -> original.stream().filter(s -> s.kind() == SessionKind.REST).findFirst())
            .map(Session::id)
            .orElseGet(() -> SessionId.named("replanned " + block.id().value() + " " + day));
    List<Session> others = original.stream().filter(s -> !s.id().equals(id)).toList();
    Session moved = Session.on(day, id, other.kind(), other.workout());
    List<Offer> offers = new ArrayList<>();
    List<Session> lengths = new ArrayList<>(List.of(moved));
    lengths.addAll(Shorter.fewerTimes(moved));
    int most = (int) lived.ledger().planned(moved).minutes();
    for (int n = STEP; !moved.kind().isQuality() && most - n >= SHORTEST; n += STEP) {
      Shorter.by(n, moved, lived.ledger().zones(day)).ifPresent(lengths::add);
    }
    Cap cap = cap(day, moved);
    boolean fast = tooEarly(day).isEmpty() && !cap.easyOnly();
    for (Session session : lengths) {
      if (session.kind().isQuality() && !fast) continue;
      if (!cap.holds(lived.ledger().planned(session).minutes(), lived.reach(session))) continue;
      List<Session> sessions = new ArrayList<>(others);
      sessions.add(session);
      offers.add(Offer.of(sessions, true, from, Optional.of(why), lived));
    }
    return offers;
  }

  /** Why nothing fast may stand on a day yet; empty where it may. */
  private Optional<Why> tooEarly(LocalDate day) {
    if (plans.hurts(day)) return Optional.of(new Why.Hurting());
    for (Comeback comeback : comebacks) {
      if (day.isBefore(comeback.back()) && comeback.clearDays() == 0) continue;
      long easy =
          day.isBefore(comeback.back())
              ? comeback.easyRuns()
              : comeback
                  .back()
                  .datesUntil(day)
                  .filter(d -> (lived.ran(d) || plans.runs(d)) && !restsAfterFirst(d))
                  .count();
      if (comeback.isTooEarlyForFast(day) || easy < comeback.easyRuns()) {
        return Optional.of(new Why.NothingFastYet(comeback.easyRuns(), comeback.clearDays()));
      }
    }
    return Optional.empty();
  }

  /** What a day holds at most, and why. */
  private Cap cap(LocalDate day, Session session) {
    Cap cap = Cap.NONE;
    if (plans.limit(day) < Integer.MAX_VALUE) {
      cap = cap.minutes(plans.limit(day), new Why.DayIsShorter(plans.limit(day)));
    }
    for (Comeback comeback : comebacks) {
      if (day.equals(comeback.back()) && comeback.firstRun().isPresent()) {
        int minutes = comeback.firstRun().getAsInt();
        cap = cap.minutes(minutes, new Why.FirstDayBack(minutes)).easy();
      }
      int share = comeback.longShare(day);
      if (share < 100 && !session.kind().isQuality()) {
        cap =
            cap.reach(
                comeback.longest() * share / 100,
                new Why.ShareOfLongestRun(share, lived.minutes(comeback.longest(), day)));
      }
    }
    if (plans.hurts(day)) {
      int longest = lived.longest(plans.ledger().today().minusDays(30), plans.ledger().today());
      if (longest > 0) cap = cap.reach(longest * HURTING_SHARE / 100, new Why.Hurting());
    }
    return cap;
  }

  /** A run on a day that has become free. */
  Optional<Offer> extra(LocalDate day) {
    if (!plans.isNew(day) || !plans.isOpen(day) || plans.isStopped(day)) return Optional.empty();
    List<Session> original = plans.on(day);
    if (!original.stream().allMatch(s -> s.kind() == SessionKind.REST)) return Optional.empty();
    SessionId id =
        original.isEmpty()
            ? SessionId.named("replanned " + block.id().value() + " " + day)
            : original.getFirst().id();
    Session run =
        Session.on(day, id, SessionKind.EASY, Workout.steady(Plans.EXTRA_RUN, EffortZone.EASY));
    return Optional.of(Offer.of(List.of(run), true, -1, Optional.of(new Why.DayIsFree()), lived));
  }
}
