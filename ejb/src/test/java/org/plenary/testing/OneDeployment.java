package org.plenary.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys the archive of the container tests once for the whole suite: Arquillian itself would do
 * so for each class. The first class deploys, the others find its deployment, nobody undeploys; the
 * test server ends with the tests.
 */
public class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Keeper.class);
  }

  /** Stands between Arquillian and its deployments. */
  public static class Keeper {
    @Inject private Instance<DeploymentScenario> current;
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario first;

    public void generate(@Observes EventContext<GenerateDeployment> context) {
      if (first == null) {
        context.proceed();
        first = current.get();
      } else {
        scenario.set(first);
      }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
      boolean deployed = first != null && first.deployedDeployments().size() > 0;
      if (!deployed) {
        context.proceed();
      }
    }

    public void keep(@Observes EventContext<UnDeployManagedDeployments> context) {
      // the next class uses it
    }
  }
}
