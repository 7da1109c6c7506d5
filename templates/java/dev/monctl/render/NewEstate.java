package dev.monctl.render;

import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.GitURL;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.Name;
import dev.monctl.model.unit.OnePasswordTitle;
import dev.monctl.model.unit.Quantity;
import dev.monctl.model.unit.RepositoryPath;
import dev.monctl.model.unit.TailnetAddress;
import dev.monctl.model.unit.TailnetMember;
import java.util.List;

/**
 * What has to be known of an estate before it begins.
 *
 * @param gitopsPath where the output lies in the repository
 * @param disk of the hub's node
 */
public record NewEstate(
        Name name,
        ClusterName cluster,
        LabelValue environment,
        TailnetAddress address,
        GitURL repoURL,
        RepositoryPath gitopsPath,
        TailnetMember tagOwner,
        OnePasswordTitle vault,
        OnePasswordTitle item,
        Quantity disk,
        List<Name> stages) {
    public NewEstate {
        stages = List.copyOf(stages);
    }
}
