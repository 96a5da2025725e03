namespace InterviewBot.Hosting;

/// <summary>Ends a reply that is longer than any that was asked for, however it arrives.</summary>
internal sealed class ReplyLimit(int mostBytes) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var body = new StreamContent(new LimitedStream(await response.Content.ReadAsStreamAsync(cancellationToken), mostBytes));
        foreach (var (name, values) in response.Content.Headers)
        {
            body.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = body;
        return response;
    }

    private sealed class LimitedStream(Stream inner, int mostBytes) : Stream
    {
        private int _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Counted(await inner.ReadAsync(buffer, cancellationToken));

        public override void Flush()
        {
            // Nothing is written.
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private int Counted(int read)
        {
            _read += read;
            return _read <= mostBytes ? read : throw new IOException($"The reply is longer than {mostBytes:N0} bytes.");
        }
    }
}
