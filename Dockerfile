# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/InterviewBot --configuration Release --use-current-runtime --self-contained false --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# tzdata: schedules are kept in IANA time zones. fonts-nanum: pictures are drawn with a font that has Hangul.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-nanum tzdata \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir /app/data && chown app:app /app/data
USER app
VOLUME /app/data
EXPOSE 5080
# Off loopback the web chat needs Web__AccessToken; without it only health and metrics answer on this address.
ENV Web__Url=http://0.0.0.0:5080
ENTRYPOINT ["./InterviewBot"]
