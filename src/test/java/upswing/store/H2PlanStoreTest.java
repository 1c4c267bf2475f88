package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
}
