package upswing.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.CheckIn;
import upswing.training.Mute;
import upswing.training.Plan;
import upswing.training.PlanSamples;
import upswing.training.Session;
import upswing.training.Template;
import upswing.training.TrainingBlock;

/** Changes of every kind that fit a plan, made from a seed: the same seed, the same changes. */
public final class ChangeSamples {

  private final PlanSamples samples;

  public ChangeSamples(long seed) {
    samples = new PlanSamples(seed);
  }

  /** One change that can be made to a plan: something added, replaced or removed, or several. */
  public PlanChange change(Plan plan) {
    return samples.whole(0, 3) == 0 ? together(plan) : single(plan);
  }

  /** Several changes in a row, some of them about the same thing. */
  public PlanChange.Together together(Plan plan) {
    List<PlanChange> changes = new ArrayList<>();
    Plan now = plan;
    for (int i = samples.whole(0, 6); i > 0; i--) {
      PlanChange next = change(now);
      changes.add(next);
      now = next.applyTo(now);
    }
    return new PlanChange.Together(changes);
  }

  /** The change that makes a whole plan out of an empty one. */
  public static PlanChange.Together everythingIn(Plan plan) {
    List<PlanChange> changes = new ArrayList<>();
    changes.add(new PlanChange.OfRunner(Plan.EMPTY.runner(), plan.runner()));
    plan.blocks().forEach((id, b) -> changes.add(new PlanChange.OfBlock(id, none(), some(b))));
    plan.sessions().forEach((id, s) -> changes.add(new PlanChange.OfSession(id, none(), some(s))));
    plan.activities()
        .forEach((id, a) -> changes.add(new PlanChange.OfActivity(id, none(), some(a))));
    plan.checkIns()
        .forEach((day, c) -> changes.add(new PlanChange.OfCheckIn(day, none(), some(c))));
    plan.matches().forEach((id, m) -> changes.add(new PlanChange.OfMatch(id, none(), some(m))));
    plan.mutes().forEach((rule, m) -> changes.add(new PlanChange.OfMute(rule, none(), some(m))));
    plan.templates()
        .forEach((id, t) -> changes.add(new PlanChange.OfTemplate(id, none(), some(t))));
    return new PlanChange.Together(changes);
  }

  private PlanChange single(Plan plan) {
    return switch (samples.whole(0, 7)) {
      case 0 -> {
        Session after = picked(plan.sessions(), samples.session());
        yield new PlanChange.OfSession(
            after.id(),
            Optional.ofNullable(plan.sessions().get(after.id())),
            samples.maybe(() -> after));
      }
      case 1 -> {
        TrainingBlock after = picked(plan.blocks(), samples.block());
        yield new PlanChange.OfBlock(
            after.id(),
            Optional.ofNullable(plan.blocks().get(after.id())),
            samples.maybe(() -> after));
      }
      case 2 -> {
        Activity after = picked(plan.activities(), samples.activity());
        yield new PlanChange.OfActivity(
            after.id(),
            Optional.ofNullable(plan.activities().get(after.id())),
            samples.maybe(() -> after));
      }
      case 3 -> {
        CheckIn after = picked(plan.checkIns(), samples.checkIn());
        yield new PlanChange.OfCheckIn(
            after.date(),
            Optional.ofNullable(plan.checkIns().get(after.date())),
            samples.maybe(() -> after));
      }
      case 4 -> {
        ActivityId id = picked(plan.activities(), samples.activity()).id();
        yield new PlanChange.OfMatch(
            id,
            Optional.ofNullable(plan.matches().get(id)),
            samples.maybe(() -> samples.maybe(() -> samples.session().id())));
      }
      case 5 -> {
        Mute after = picked(plan.mutes(), samples.mute());
        yield new PlanChange.OfMute(
            after.rule(),
            Optional.ofNullable(plan.mutes().get(after.rule())),
            samples.maybe(() -> after));
      }
      case 6 -> {
        Template after = picked(plan.templates(), samples.template());
        yield new PlanChange.OfTemplate(
            after.id(),
            Optional.ofNullable(plan.templates().get(after.id())),
            samples.maybe(() -> after));
      }
      default -> new PlanChange.OfRunner(plan.runner(), samples.runner());
    };
  }

  /** Something new, or half of the time one of the plan's own to be removed or kept. */
  private <K, V> V picked(Map<K, V> there, V fresh) {
    return there.isEmpty()
        ? fresh
        : samples
            .maybe(() -> List.copyOf(there.values()).get(samples.whole(0, there.size() - 1)))
            .orElse(fresh);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static <T> Optional<T> some(T thing) {
    return Optional.of(thing);
  }
}
