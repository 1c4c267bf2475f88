package upswing.workspace;

import upswing.training.Plan;

class MemoryStoreTest extends PlanStoreContract {

  @Override
  protected PlanStore begin() {
    return new MemoryStore(Plan.EMPTY);
  }

  @Override
  protected PlanStore again(PlanStore store) {
    return store;
  }
}
