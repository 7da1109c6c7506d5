package dev.monctl.cli.web;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer in memory; one that is larger than it may be is broken off, whatever its sender says of its length. */
public final class LimitedBody implements BodySubscriber<byte[]> {
    /** Thrown where there is more. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();
    private final long limit;
    private long seen;
    private Flow.@Nullable Subscription subscription;

    public LimitedBody(long limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        body.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        seen += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (seen <= limit) {
            body.onNext(buffers);
        } else if (subscription != null) {
            subscription.cancel();
            subscription = null;
            body.onError(new TooLarge());
        }
    }

    @Override
    public void onError(Throwable problem) {
        body.onError(problem);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
