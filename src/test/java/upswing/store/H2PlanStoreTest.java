package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import upswing.workspace.PlanStore;
import upswing.workspace.PlanStoreContract;

class H2PlanStoreTest extends PlanStoreContract {

  @TempDir private Path temp;

  @Override
  protected PlanStore begin() {
    return Folders.opened(new DataFolder(temp.resolve("upswing"))).store();
  }

  @Override
  protected PlanStore again(PlanStore store) throws IOException {
    store.close();
    return begin();
  }

  @Test
  void aChangeThatIsNotThereIsSaidPlainly() throws IOException {
    try (PlanStore store = Folders.opened(new DataFolder(temp.resolve("other"))).store()) {
      StoreFailure failure = assertThrows(StoreFailure.class, () -> store.change(7));
      assertEquals("The history has no change number 7.", failure.getMessage());
    }
  }

  @Test
  void anOriginalIsNamedByItsContentOnly() throws IOException {
    try (PlanStore store = Folders.opened(new DataFolder(temp.resolve("other"))).store()) {
      assertThrows(
          IllegalArgumentException.class,
          () -> store.keepOriginal("../../outside", "run.fit", new byte[3]));
      assertTrue(store.original("ab".repeat(32)).isEmpty());
    }
  }

  /** What stands in the file at any moment is what a kill at that moment leaves. */
  @Test
  void nothingIsLostInAFileThatWasClosedBefore(@TempDir Path temp) throws IOException {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    for (int number = 1; number <= 12; number++) {
      DataFolder killed = new DataFolder(temp.resolve("killed-" + number));
      killed.create();
      try (PlanStore store = Folders.opened(folder).store()) {
        Folders.add(store, number);
        Files.copy(folder.database(), killed.database());
      }
      try (PlanStore store = Folders.opened(killed).store()) {
        assertEquals(number, store.load().log().size());
      }
    }
  }
}
