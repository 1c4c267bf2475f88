package upswing.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.edit.ChangeSamples;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.training.Plan;
import upswing.training.PlanSamples;
import upswing.training.Session;

/** What every store of plans keeps to, whether it lasts for a minute or for thirty years. */
public abstract class PlanStoreContract {

  /** The morning all of this happens on. */
  protected static final Instant NOW = Instant.parse("2027-02-17T06:30:00.123456789Z");

  private static final String SHA = "9f".repeat(32);

  private PlanStore store;

  /** An empty store. */
  protected abstract PlanStore begin() throws IOException;

  /** The same store, closed and opened again. */
  protected abstract PlanStore again(PlanStore store) throws IOException;

  @BeforeEach
  void open() throws IOException {
    store = begin();
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  @Test
  void beginsEmpty() {
    assertEquals(new PlanStore.Saved(Plan.EMPTY, List.of()), store.load());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyRecordComesBackAsItWas(long seed) throws IOException {
    Plan plan = new PlanSamples(seed).plan();
    PlanChange everything = ChangeSamples.everythingIn(plan);
    LogEntry entry = entry(1, Deed.of(Deed.Kind.EXAMPLE, "Halbmarathon «Frühling», 21,1 km"));
    store.perform(entry, everything);

    store = again(store);

    assertEquals(new PlanStore.Saved(plan, List.of(entry)), store.load());
    assertEquals(everything, store.change(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void stepsBackAndForthWhereverItIsClosed(long seed) throws IOException {
    ChangeSamples samples = new ChangeSamples(seed);
    Workspace workspace = workspace();
    List<Plan> plans = new ArrayList<>(List.of(workspace.plan()));
    for (int i = 1; i <= 8; i++) {
      workspace.perform(Deed.of(Deed.Kind.SETTINGS), samples.change(workspace.plan()));
      plans.add(workspace.plan());
    }
    List<Integer> stops = List.of(8, 5, 6, 2, 7, 0, 8, 3);
    for (int stop : stops) {
      workspace.stepTo(stop);
      Snapshot before = workspace.current();

      store = again(store);
      workspace = workspace();

      assertEquals(plans.get(stop), workspace.plan());
      assertEquals(before, workspace.current());
    }
  }

  @Test
  void whatWasUndoneIsForgottenWithTheNextChange() throws IOException {
    Workspace workspace = workspace();
    for (int i = 0; i < 3; i++) workspace.perform(Deed.of(Deed.Kind.ADD_SESSION, i), addition(i));
    workspace.undo();
    workspace.undo();
    workspace.perform(Deed.of(Deed.Kind.ADD_SESSION, 9), addition(9));

    store = again(store);

    Snapshot snapshot = workspace().current();
    assertEquals(List.of("0", "9"), abouts(snapshot));
    assertEquals(Optional.empty(), snapshot.redoable());
    assertThrows(RuntimeException.class, () -> store.change(2));
  }

  @Test
  void onlyTheLastThousandChangesAreKept() throws IOException {
    Workspace workspace = workspace();
    for (int i = 0; i < 1_003; i++) {
      workspace.perform(Deed.of(Deed.Kind.ADD_SESSION, i), addition(i));
    }

    store = again(store);

    Snapshot snapshot = workspace().current();
    assertEquals(IntStream.range(3, 1_003).mapToObj(String::valueOf).toList(), abouts(snapshot));
    assertEquals(1_003, snapshot.plan().sessions().size());
    assertThrows(RuntimeException.class, () -> store.change(3));
  }

  @Test
  void originalsAreKeptOnceAndComeBackAsTheyWere() throws IOException {
    byte[] content = "x".repeat(100_000).getBytes(UTF_8);
    store.keepOriginal(SHA, "run.fit", content);
    store.keepOriginal(SHA, "same run.fit", content);

    store = again(store);

    assertArrayEquals(content, store.original(SHA).orElseThrow());
    assertEquals(Optional.empty(), store.original("00".repeat(32)));
  }

  @Test
  void habitsAreRemembered() throws IOException {
    store.remember("window", "1440x900");
    store.remember("window", "1280x800");
    store.remember("view", "");

    store = again(store);

    assertEquals(Optional.of("1280x800"), store.remembered("window"));
    assertEquals(Optional.of(""), store.remembered("view"));
    assertEquals(Optional.empty(), store.remembered("pane"));
  }

  private Workspace workspace() {
    return new Workspace(store, InstantSource.fixed(NOW));
  }

  private static PlanChange addition(int number) {
    Session session = new PlanSamples(number).session();
    return new PlanChange.OfSession(session.id(), Optional.empty(), Optional.of(session));
  }

  private static LogEntry entry(long number, Deed deed) {
    return new LogEntry(number, NOW, deed, false);
  }

  private static List<String> abouts(Snapshot snapshot) {
    return snapshot.log().stream().map(entry -> entry.deed().about().getFirst()).toList();
  }
}
