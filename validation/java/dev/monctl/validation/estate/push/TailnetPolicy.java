package dev.monctl.validation.estate.push;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Place;
import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.hujson.HujsonValue.Member;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.tailnet.OwnersSections;
import dev.monctl.model.tailnet.Reach;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.estate.sender.Delivery;
import java.util.List;
import java.util.Optional;

/** The rendered policy of the tailnet: whether it lets a spoke through to a port. */
final class TailnetPolicy implements Link {
    private static final String FILE = OutputPaths.TAILNET_POLICY;

    private final Estate estate;
    private final HujsonDocument policy;
    private final Reach reach;

    private TailnetPolicy(Estate estate, HujsonDocument policy) {
        this.estate = estate;
        this.policy = policy;
        this.reach = Reach.of(OwnersSections.of(policy).rules(), estate);
    }

    /** Empty where it is not there or cannot be read, which is said elsewhere. */
    static Optional<TailnetPolicy> of(OutputTree tree, Estate estate) {
        if (!tree.files().containsKey(FILE)) {
            return Optional.empty();
        }
        HujsonDocument policy = HujsonReader.read(Source.of(FILE, tree.text(FILE)));
        return policy.root() instanceof Obj ? Optional.of(new TailnetPolicy(estate, policy)) : Optional.empty();
    }

    @Override
    public Optional<MissingLink> missing(Delivery delivery, Target target, ExposedPort exposed) {
        String tag = exposed.isOperators()
                ? exposed.tags()
                : estate.network().tags().hub().toString();
        return lets(delivery.spoke(), exposed, target.port())
                ? Optional.empty()
                : Optional.of(new MissingLink(
                        "push/no-edge",
                        "but no rule of the tailnet lets it through to port " + target.port(),
                        place(),
                        "monctl render, or add a rule from "
                                + estate.network().tags().spoke() + " to " + tag + ":" + target.port()));
    }

    /**
     * A tag before its address, which takes longer to look up. Devices of the operator have their Service's tags, the hub's node
     * has the hub's tag and its address.
     */
    private boolean lets(Spoke spoke, ExposedPort exposed, int port) {
        List<String> from = List.of(
                estate.network().tags().spoke().toString(), spoke.address().toString());
        List<String> to = exposed.isOperators()
                ? List.of(exposed.tags().split(","))
                : List.of(
                        estate.network().tags().hub().toString(),
                        estate.hub().address().toString());
        return reach.isOpen(from, to, port);
    }

    /** Where a rule would stand. */
    private Place place() {
        Obj root = (Obj) policy.root();
        return root == null
                ? Place.file(FILE)
                : root.member("acls", "grants")
                        .map(Member::key)
                        .map(key -> policy.place(key, null))
                        .orElse(Place.file(FILE));
    }
}
